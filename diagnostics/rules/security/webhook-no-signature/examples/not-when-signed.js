import express from "express";
import { stripe } from "./stripe.js";
import { prisma } from "./db.js";

const app = express();
app.post("/webhooks/stripe", express.raw({ type: "application/json" }), async (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.get("stripe-signature"), process.env.STRIPE_WEBHOOK_SECRET);
  await prisma.order.update({ where: { id: event.id }, data: { paid: true } });
  res.json({ received: true });
});
app.use(express.json());
app.listen(3000);
