import { auth } from "@clerk/nextjs/server";
import { PrismaClient } from "@prisma/client";

export async function GET() {
  const { userId } = await auth();
  if (!userId) return new Response("Unauthorized", { status: 401 });
  const prisma = new PrismaClient();
  return Response.json(await prisma.invoice.findMany({ where: { userId } }));
}
