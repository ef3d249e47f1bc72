import Fastify from "fastify";
import rateLimit from "@fastify/rate-limit";

const app = Fastify();
await app.register(rateLimit, { max: 60, timeWindow: "1 minute" });

app.post("/contact", async (request) => saveMessage(request.body));

await app.listen({ port: Number(process.env.PORT ?? 3000), host: "0.0.0.0" });
