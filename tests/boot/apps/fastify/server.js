import Fastify from "fastify";

const fastify = Fastify({ logger: true });

fastify.get("/quote", async (request) => {
  const amount = Number(request.query.amount ?? 1);
  return { amount, total: amount * 12 };
});

fastify.get("/report", async () => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { quotes: 0 };
});

await fastify.listen({ port: Number(process.env.PORT ?? 3000), host: "0.0.0.0" });
