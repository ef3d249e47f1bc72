"use server";

import { renameFor } from "@/lib/notes";
import { prisma } from "@/lib/prisma";

export async function rename(id: string, title: string) {
  await renameFor(id, title);
  await prisma.audit.create({ data: { id } });
}
