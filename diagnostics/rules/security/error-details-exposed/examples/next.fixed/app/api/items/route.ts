import { prisma } from "@/lib/prisma";

export async function GET() {
  try {
    return Response.json(await prisma.item.findMany({ take: 50 }));
  } catch (error) {
    console.error(error);
    return Response.json({ error: "Internal server error" }, { status: 500 });
  }
}
