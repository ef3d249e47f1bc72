import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";

const app = new Hono();

app.post("/notes", zValidator("json", newNote), async (c) => {
  const { title } = c.req.valid("json");
  await db.insert(notes).values({ title });
  return c.json({ ok: true });
});
