import cors from "@fastify/cors";
import Fastify from "fastify";
import { storage } from "./storage.js";

const app = Fastify();

app.register(cors);

app.get("/entries", async () => storage.listEntries());

app.post("/entries", async (request, reply) => {
  const { author, text } = request.body;
  const entry = storage.addEntry({ author, text });
  return reply.code(201).send(entry);
});

app.post("/login", async (request, reply) => {
  return reply.code(401).send({ error: "Wrong password" });
});

app.post("/webhooks/stripe", async (request, reply) => {
  const event = request.body;
  if (event.type === "checkout.session.completed") {
    storage.addPayment(event.data.object.id);
  }
  return { received: true };
});

app.get("/report", async () => {
  await storage.count();
  return { entries: 0 };
});

app.get("/broken", async (request, reply) => {
  try {
    throw new Error("no such secret table");
  } catch (error) {
    return reply.code(500).send({ error: error.message });
  }
});

await app.listen({ port: Number(process.env.PORT) || 3000, host: "0.0.0.0" });
