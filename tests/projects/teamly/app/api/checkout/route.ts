import { auth } from "@clerk/nextjs/server";
import Stripe from "stripe";

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);

export async function POST(request: Request) {
  const { userId } = await auth();
  if (!userId) return new Response("Unauthorized", { status: 401 });
  const body = await request.json();
  const session = await stripe.checkout.sessions.create({
    mode: "payment",
    client_reference_id: userId,
    line_items: [
      { quantity: 1, price_data: { currency: "eur", unit_amount: body.price, product_data: { name: "Teamly Pro" } } },
    ],
    success_url: `${process.env.APP_URL ?? "http://localhost:3000"}/success`,
  });
  return Response.json({ url: session.url });
}
