"use server";

import { revalidatePath } from "next/cache";
import { sql } from "@/lib/db";
import { requireUser } from "@/lib/require-user";

export async function deleteProject(id: number) {
  await sql`delete from projects where id = ${id}`;
  revalidatePath("/dashboard");
}

export async function updateProfile(form: FormData) {
  const user = await requireUser();
  const name = String(form.get("name") ?? "").slice(0, 80);
  await sql`update users set name = ${name} where email = ${user.email}`;
  revalidatePath("/dashboard");
}
