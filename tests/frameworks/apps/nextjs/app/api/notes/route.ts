import { auth } from "@/auth";
import { ratelimit } from "@/lib/limits";
import { NoteIn } from "@/lib/schema";
import { storage } from "@/lib/storage";

export async function POST(request: Request) {
  const session = await auth();
  if (!session) return new Response("Unauthorized", { status: 401 });
  const { success } = await ratelimit.limit(session.user.id);
  if (!success) return new Response("Too many requests", { status: 429 });
  return Response.json(await storage.addNote(NoteIn.parse(await request.json())));
}
