import { ratelimit } from "$lib/limits";
import { NoteIn } from "$lib/schema";
import { storage } from "$lib/storage";

export const POST = async ({ request, locals }) => {
  if (!locals.user) return new Response("Unauthorized", { status: 401 });
  await ratelimit.limit(locals.user.id);
  return Response.json(await storage.addNote(NoteIn.parse(await request.json())));
};
