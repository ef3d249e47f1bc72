import Fastify from "fastify";
import { prisma } from "./db.js";

const app = Fastify();

app.post("/webhooks/stripe", async (request, reply) => {
// <- security/webhook-no-signature
  const event = request.body;
  await prisma.order.update({ where: { id: event.data.object.id }, data: { paid: true } });
  return { received: true };
});

await app.listen({ port: Number(process.env.PORT) || 3000, host: "0.0.0.0" });
