"use server";

import { auth } from "@clerk/nextjs/server";
import { prisma } from "@/lib/prisma";

export async function createTeam(name: string) {
  const { userId } = await auth.protect();
  await prisma.team.create({ data: { name: name.slice(0, 100), ownerId: userId } });
}

export async function updateTeam(formData: FormData) {
  await prisma.team.update({
    where: { id: String(formData.get("id")) },
    data: { name: formData.get("name") as string },
  });
}
