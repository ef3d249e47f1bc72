import { NoteIn } from "~/schema";
import { ratelimit } from "~/limits";
import { storage } from "~/storage";

export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event);
  await ratelimit.limit(user.id);
  return storage.addNote(await readValidatedBody(event, NoteIn.parse));
});
