import { rateLimit } from "./limits";
import { protectedProcedure, router } from "./trpc";
import { NoteIn } from "./schema";
import { storage } from "./storage";

export const notes = router({
  add: protectedProcedure.use(rateLimit).input(NoteIn).mutation(async ({ input }) => storage.addNote(input)),
});
