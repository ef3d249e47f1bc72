import { requireUser } from "@/lib/session";
import { prisma } from "@/lib/prisma";

export async function PUT(request: Request) {
  const user = await requireUser();
  const { name } = await request.json();
  return Response.json(await prisma.user.update({ where: { id: user.id }, data: { name: String(name) } }));
}
