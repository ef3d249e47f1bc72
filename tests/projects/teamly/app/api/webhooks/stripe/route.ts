import Stripe from "stripe";
import { prisma } from "@/lib/prisma";

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);

export async function POST(request: Request) {
  const body = await request.text();
  const secret = process.env.STRIPE_WEBHOOK_SECRET;
  let event: Stripe.Event;
  if (secret) {
    event = stripe.webhooks.constructEvent(body, request.headers.get("stripe-signature")!, secret);
  } else {
    event = JSON.parse(body);
  }
  if (event.type === "checkout.session.completed") {
    await prisma.user.update({ where: { id: event.data.object.client_reference_id! }, data: { plan: "pro" } });
  }
  return Response.json({ received: true });
}
