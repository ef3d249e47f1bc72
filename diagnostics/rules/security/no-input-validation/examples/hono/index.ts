import { Hono } from "hono";
import { db } from "./db";
import { notes } from "./schema";

const app = new Hono();

app.post("/notes", async (c) => {
  const { title, content } = await c.req.json();
  await db.insert(notes).values({ title, content });
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
  return c.json({ ok: true }, 201);
});
