import { getServerSession } from "next-auth";
import { prisma } from "./prisma";

export async function renameFor(id: string, title: string) {
  const session = await getServerSession();
  if (!session) throw new Error("Unauthorized");
  await prisma.note.update({ where: { id, userId: session.user.id }, data: { title } });
}
