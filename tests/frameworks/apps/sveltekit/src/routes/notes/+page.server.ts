import { storage } from "$lib/storage";

export const actions = {
  add: async ({ request, locals }) => {
    if (!locals.user) return { success: false };
    const form = await request.formData();
    await storage.addNote({ title: String(form.get("title")) });
  },
};
