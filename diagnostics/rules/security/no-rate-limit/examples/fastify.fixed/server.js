import Fastify from "fastify";
import rateLimit from "@fastify/rate-limit";

const app = Fastify();
const sensitivePath = /\/(login|signin|register|signup|forgot|reset|verify|otp|contact|upload|chat|generate)/i;
await app.register(rateLimit, {
  keyGenerator: (request) => (sensitivePath.test(request.url) ? `sensitive ${request.ip}` : request.ip),
  max: (_request, key) => (key.startsWith("sensitive ") ? 10 : 120),
  timeWindow: (_request, key) => (key.startsWith("sensitive ") ? 15 * 60_000 : 60_000),
});

app.post("/contact", async (request) => saveMessage(request.body));

await app.listen({ port: Number(process.env.PORT ?? 3000), host: "0.0.0.0" });
