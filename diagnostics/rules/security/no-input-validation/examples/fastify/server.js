import Fastify from "fastify";

const fastify = Fastify();

fastify.post("/guests", async (request) => {
  await pool.query("INSERT INTO guests (name) VALUES ($1)", [request.body.name]);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
  return { ok: true };
});
