import Fastify from "fastify";

const fastify = Fastify();

fastify.post("/guests", {
  schema: {
    body: {
      type: "object",
      required: ["name"],
      additionalProperties: false,
      properties: {
        name: { type: "string", maxLength: 1000 },
      },
    },
  },
}, async (request) => {
  await pool.query("INSERT INTO guests (name) VALUES ($1)", [request.body.name]);
  return { ok: true };
});
