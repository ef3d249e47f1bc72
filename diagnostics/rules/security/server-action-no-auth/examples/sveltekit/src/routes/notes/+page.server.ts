import { prisma } from "$lib/server/prisma";

export const actions = {
  create: async ({ request }) => {
// <- security/server-action-no-auth
    const form = await request.formData();
    await prisma.note.create({ data: { title: String(form.get("title")) } });
  },
  remove: async ({ request, locals }) => {
    if (!locals.user) return { success: false };
    const form = await request.formData();
    await prisma.note.delete({ where: { id: String(form.get("id")), userId: locals.user.id } });
  },
};
