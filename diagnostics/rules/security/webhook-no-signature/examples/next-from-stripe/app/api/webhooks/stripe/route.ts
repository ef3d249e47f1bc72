import { prisma } from "@/lib/prisma";

export async function POST(request: Request) {
// <- security/webhook-no-signature
  const event = await request.json();
  await prisma.order.update({ where: { id: event.data.object.id }, data: { paid: true } });
  return Response.json({ received: true });
}
