import Fastify from "fastify";

const fastify = Fastify();

fastify.post("/guests", { schema: { body: { type: "object", properties: { name: { type: "string" } } } } }, async (request) => {
  await pool.query("INSERT INTO guests (name) VALUES ($1)", [request.body.name]);
  return { ok: true };
});
