import express, { Request, Response } from "express";
import { prisma } from "./db";
import Stripe from "stripe";

const app = express();
const rawBodies = new WeakMap();
app.use(express.json({ verify: (req, _res, bytes) => void rawBodies.set(req, bytes) }));

app.post("/hooks/stripe", async (request: Request, response: Response) => {
  try {
    const secret = process.env.STRIPE_WEBHOOK_SECRET;
    if (!secret) throw new Error("STRIPE_WEBHOOK_SECRET is not set");
    Stripe.webhooks.constructEvent(rawBodies.get(request), request.get("stripe-signature") ?? "", secret);
  } catch (error) {
    console.error("A message to the webhook was refused", error);
    return response.status(400).json({ error: "Invalid signature" });
  }
  await prisma.order.update({ where: { id: request.body.data.object.id }, data: { paid: true } });
  response.json({ received: true });
});

app.listen(process.env.PORT || 3000);
