import Stripe from "https://esm.sh/stripe@18";

const stripe = new Stripe(Deno.env.get("STRIPE_SECRET_KEY")!);
const corsHeaders = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "content-type" };

Deno.serve(async (req) => {
  if (req.method === "OPTIONS") return new Response(null, { headers: corsHeaders });
  const body = await req.json();
  const session = await stripe.checkout.sessions.create({
    mode: "payment",
    line_items: [
      { quantity: 1, price_data: { currency: "eur", unit_amount: body.amount, product_data: { name: "Order" } } },
    ],
    success_url: "http://localhost:5173/success",
  });
  return new Response(JSON.stringify({ id: session.id }), { headers: corsHeaders });
});
