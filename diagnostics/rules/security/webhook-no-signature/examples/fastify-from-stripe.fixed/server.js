import Fastify from "fastify";
import { prisma } from "./db.js";
import Stripe from "stripe";

const app = Fastify();

// The signature of a webhook is of the bytes.
const rawBodies = new WeakMap();
const parseJson = app.getDefaultJsonParser("error", "error");
app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
  rawBodies.set(request, body);
  parseJson(request, String(body), done);
});

app.post("/webhooks/stripe", async (request, reply) => {
  try {
    const secret = process.env.STRIPE_WEBHOOK_SECRET;
    if (!secret) throw new Error("STRIPE_WEBHOOK_SECRET is not set");
    Stripe.webhooks.constructEvent(rawBodies.get(request), request.headers["stripe-signature"] ?? "", secret);
  } catch (error) {
    console.error("A message to the webhook was refused", error);
    return reply.code(400).send({ error: "Invalid signature" });
  }
  const event = request.body;
  await prisma.order.update({ where: { id: event.data.object.id }, data: { paid: true } });
  return { received: true };
});

await app.listen({ port: Number(process.env.PORT) || 3000, host: "0.0.0.0" });
