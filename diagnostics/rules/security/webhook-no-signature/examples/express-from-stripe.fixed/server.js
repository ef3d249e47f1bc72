import express from "express";
import { prisma } from "./db.js";
import Stripe from "stripe";

const app = express();

const rawBodies = new WeakMap();
app.use(express.json({ verify: (req, _res, bytes) => void rawBodies.set(req, bytes) }));

app.post("/api/webhooks/stripe", async (req, res) => {
  try {
    const secret = process.env.STRIPE_WEBHOOK_SECRET;
    if (!secret) throw new Error("STRIPE_WEBHOOK_SECRET is not set");
    Stripe.webhooks.constructEvent(rawBodies.get(req), req.get("stripe-signature") ?? "", secret);
  } catch (error) {
    console.error("A message to the webhook was refused", error);
    return res.status(400).json({ error: "Invalid signature" });
  }
  if (req.body.type === "checkout.session.completed") {
    await prisma.user.update({ where: { email: req.body.data.object.customer_email }, data: { plan: "pro" } });
  }
  res.json({ received: true });
});

app.listen(process.env.PORT || 3000);
