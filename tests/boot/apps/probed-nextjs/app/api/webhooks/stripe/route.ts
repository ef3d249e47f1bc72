import { storage } from "@/lib/storage";

export async function POST(request: Request) {
  const event = await request.json();
  if (event.type === "checkout.session.completed") {
    await storage.addPayment(event.data.object.id);
  }
  return Response.json({ received: true });
}
