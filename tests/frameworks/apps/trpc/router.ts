import { protectedProcedure, router } from "./trpc";
import { NoteIn } from "./schema";
import { storage } from "./storage";

export const notes = router({
  add: protectedProcedure.input(NoteIn).mutation(async ({ input }) => storage.addNote(input)),
});
