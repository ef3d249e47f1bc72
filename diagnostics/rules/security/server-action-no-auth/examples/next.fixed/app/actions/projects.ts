"use server";

import { requireUser } from "@/lib/user";
import { prisma } from "@/lib/prisma";
import { auth } from "@/auth";

export async function deleteProject(id: string) {
  const session = await auth();
  if (!session?.user) {
    throw new Error("Unauthorized");
  }
  await prisma.project.delete({ where: { id } });
}

export async function updateProfile(name: string) {
  const user = await requireUser();
  await prisma.user.update({ where: { id: user.id }, data: { name } });
}
