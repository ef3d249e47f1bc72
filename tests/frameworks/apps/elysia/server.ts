import { Elysia, t } from "elysia";
import { requireAuth } from "./auth";
import { rateLimit } from "./limits";
import { storage } from "./storage";

const app = new Elysia()
  .get("/healthz", () => ({ status: "ok" }))
  .onError(() => ({ error: "Internal server error" }));
app.post("/api/notes", async ({ body }) => storage.addNote(body), {
  beforeHandle: [requireAuth, rateLimit],
  body: t.Object({ title: t.String() }),
});
app.listen(3000);
process.on("SIGTERM", () => app.stop());
