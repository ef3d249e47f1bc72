import Fastify from "fastify";
import { storage } from "./storage.js";

const app = Fastify();
app.get("/items", async (request, reply) => {
  reply.send(await storage.listItems());
});
await app.listen({ port: 3000, host: "0.0.0.0" });
