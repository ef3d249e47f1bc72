import { prisma } from "@/lib/prisma";

export async function POST(request: Request) {
  const { title } = await request.json();
  return Response.json(await prisma.note.create({ data: { title: String(title) } }));
}
