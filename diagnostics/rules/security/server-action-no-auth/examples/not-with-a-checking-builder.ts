"use server";

import { authActionClient } from "./safe-action";
import { prisma } from "./prisma";

export const renameNote = authActionClient.schema(noteSchema).action(async ({ parsedInput, ctx }) => {
  await prisma.note.update({ where: { id: parsedInput.id, userId: ctx.userId }, data: { title: parsedInput.title } });
});
