import Fastify from "fastify";
import rateLimit from "@fastify/rate-limit";

const app = Fastify();
await app.register(rateLimit, { max: 100, timeWindow: "1 minute" });

app.post("/login", async () => ({ ok: true }));
await app.listen({ port: Number(process.env.PORT) });
