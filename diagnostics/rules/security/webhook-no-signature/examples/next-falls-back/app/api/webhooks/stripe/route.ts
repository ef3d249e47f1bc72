import { prisma } from "@/lib/prisma";
import { stripe } from "@/lib/stripe";

export async function POST(request: Request) {
  const body = await request.text();
  const secret = process.env.STRIPE_WEBHOOK_SECRET;
  let event;
  if (secret) {
// <- security/webhook-no-signature
    event = stripe.webhooks.constructEvent(body, request.headers.get("stripe-signature")!, secret);
  } else {
    event = JSON.parse(body);
  }
  await prisma.order.update({ where: { id: event.data.object.id }, data: { paid: true } });
  return Response.json({ received: true });
}
