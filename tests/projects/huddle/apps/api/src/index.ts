import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import websocket from "@fastify/websocket";
import * as Sentry from "@sentry/node";
import Fastify from "fastify";
import { messages, routes } from "./routes.js";
import { sockets } from "./ws.js";

Sentry.init({ dsn: process.env.SENTRY_DSN });

const app = Fastify({ logger: true });

await app.register(helmet);
await app.register(cors, { origin: (process.env.CORS_ORIGINS ?? "").split(",") });
await app.register(rateLimit, { max: 100, timeWindow: "1 minute" });
await app.register(websocket);
await app.register(routes, { prefix: "/v1" });
await app.register(sockets);

app.get("/healthz", async () => ({ status: "ok" }));
app.post("/v1/messages", { schema: messages }, async (request, reply) => {
  const { text } = request.body as { text: string };
  return reply.code(201).send({ id: await routes.store.add(text) });
});

app.setErrorHandler((error, request, reply) => {
  Sentry.captureException(error);
  request.log.error(error);
  reply.code(500).send({ error: "Internal error" });
});

await app.listen({ port: 8080 });
