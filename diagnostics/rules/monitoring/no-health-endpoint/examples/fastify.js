import Fastify from "fastify";

const fastify = Fastify({ logger: true });

fastify.get("/quote", async (request) => ({ total: Number(request.query.amount) * 12 }));

await fastify.listen({ port: Number(process.env.PORT ?? 3000), host: "0.0.0.0" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ monitoring/no-health-endpoint
