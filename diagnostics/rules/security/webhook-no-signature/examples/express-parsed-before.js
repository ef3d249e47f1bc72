import express from "express";
import { stripe } from "./stripe.js";
import { prisma } from "./db.js";

const app = express();
app.use(express.json());

app.post("/api/webhooks/stripe", async (req, res) => {
// <- security/webhook-no-signature warning
  const event = stripe.webhooks.constructEvent(req.body, req.get("stripe-signature"), process.env.STRIPE_WEBHOOK_SECRET);
  await prisma.order.update({ where: { id: event.id }, data: { paid: true } });
  res.json({ received: true });
});

app.listen(process.env.PORT || 3000);
