import { requireUser } from "~/session.server";
import { ratelimit } from "~/limits.server";
import { NoteIn } from "~/schema";
import { storage } from "~/storage.server";

export async function action({ request }: { request: Request }) {
  const user = await requireUser(request);
  await ratelimit.limit(user.id);
  return storage.addNote(NoteIn.parse(await request.json()));
}

export function ErrorBoundary() {
  return <p>Something went wrong</p>;
}
