import { prisma } from "@/lib/prisma";
import Stripe from "stripe";

export async function POST(request: Request) {
  try {
    const secret = process.env.STRIPE_WEBHOOK_SECRET;
    if (!secret) throw new Error("STRIPE_WEBHOOK_SECRET is not set");
    Stripe.webhooks.constructEvent(await request.clone().text(), request.headers.get("stripe-signature") ?? "", secret);
  } catch (error) {
    console.error("A message to the webhook was refused", error);
    return Response.json({ error: "Invalid signature" }, { status: 400 });
  }
  const event = await request.json();
  await prisma.order.update({ where: { id: event.data.object.id }, data: { paid: true } });
  return Response.json({ received: true });
}
