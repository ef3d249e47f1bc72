import rateLimit from "@fastify/rate-limit";
import Fastify from "fastify";
import { authenticate } from "./auth.js";
import { storage } from "./storage.js";
import { NoteIn } from "./schema.js";

const app = Fastify();
await app.register(rateLimit);

app.get("/healthz", async () => ({ status: "ok" }));

async function notes(fastify) {
  fastify.post(
    "/notes",
    { preHandler: authenticate, schema: { body: NoteIn }, config: { rateLimit: { max: 10 } } },
    async (request) => storage.addNote(request.body),
  );
}
app.register(notes, { prefix: "/api" });
app.setErrorHandler((error, request, reply) => reply.code(500).send({ error: "Internal server error" }));

process.on("SIGTERM", () => app.close());
await app.listen({ port: 3000, host: "0.0.0.0" });
