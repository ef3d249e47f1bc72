import { requireUser } from "./auth";
import { ratelimit } from "./limits";
import { NoteIn } from "./schema";
import { storage } from "./storage";

export default {
  async fetch(request: Request, env: Env) {
    if (new URL(request.url).pathname === "/healthz") return new Response("ok");
    const user = await requireUser(request, env);
    await ratelimit.limit(user.id);
    return Response.json(await storage.addNote(NoteIn.parse(await request.json())));
  },
};
