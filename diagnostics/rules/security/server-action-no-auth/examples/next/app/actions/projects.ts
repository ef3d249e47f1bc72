"use server";

import { requireUser } from "@/lib/user";
import { prisma } from "@/lib/prisma";

export async function deleteProject(id: string) {
// <- security/server-action-no-auth
  await prisma.project.delete({ where: { id } });
}

export async function updateProfile(name: string) {
  const user = await requireUser();
  await prisma.user.update({ where: { id: user.id }, data: { name } });
}
