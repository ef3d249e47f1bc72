import { serve } from "@hono/node-server";
import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { rateLimiter } from "hono-rate-limiter";
import { requireAuth } from "./auth";
import { storage } from "./storage";
import { NoteIn } from "./schema";

const app = new Hono();
const notes = new Hono();

app.get("/healthz", (c) => c.json({ status: "ok" }));
notes.post("/notes", requireAuth, rateLimiter({ limit: 10 }), zValidator("json", NoteIn), async (c) =>
  c.json(await storage.addNote(c.req.valid("json"))),
);
app.route("/api", notes);
app.onError((error, c) => c.json({ error: "Internal server error" }, 500));

const server = serve({ fetch: app.fetch, port: 3000 });
process.on("SIGTERM", () => server.close());
