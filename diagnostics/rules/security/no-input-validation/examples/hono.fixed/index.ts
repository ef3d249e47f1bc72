import { Hono } from "hono";
import { db } from "./db";
import { notes } from "./schema";
import { z } from "zod";

const app = new Hono();

app.post("/notes", async (c) => {
  const input = z
    .object({
      title: z.string().trim().max(1000),
      content: z.string().max(20_000),
    })
    .safeParse(await c.req.json());
  if (!input.success) {
    return c.json({ error: "Invalid input", issues: input.error.flatten().fieldErrors }, 400);
  }
  const { title, content } = input.data;
  await db.insert(notes).values({ title, content });
  return c.json({ ok: true }, 201);
});
