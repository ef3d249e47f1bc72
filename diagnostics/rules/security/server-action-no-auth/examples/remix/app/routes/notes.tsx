import { db } from "~/db.server";

export async function action({ request }: { request: Request }) {
// <- security/server-action-no-auth
  const form = await request.formData();
  await db.note.create({ data: { title: String(form.get("title")) } });
  return null;
}
