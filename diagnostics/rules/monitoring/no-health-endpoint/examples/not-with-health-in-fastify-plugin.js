import Fastify from "fastify";

const app = Fastify();

async function routes(fastify) {
  fastify.get("/healthz", async () => ({ status: "ok" }));
}

app.register(routes, { prefix: "/api" });
app.listen({ port: Number(process.env.PORT) });
