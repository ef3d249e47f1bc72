"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { auth } from "@/auth";
import { sql } from "@/lib/db";
import { limiter } from "@/lib/limit";

const schema = z.object({ text: z.string().min(1).max(500) });

export async function addEntry(form: FormData) {
  const session = await auth();
  if (!session?.user?.email) throw new Error("Log in first");
  const { success } = await limiter.limit(session.user.email);
  if (!success) throw new Error("Too many requests");
  const { text } = schema.parse({ text: form.get("text") });
  await sql`insert into entries (author, text) values (${session.user.email}, ${text})`;
  revalidatePath("/");
}
