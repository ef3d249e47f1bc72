"use server";

import { admin } from "@/lib/admin";

export async function remove(id: string) {
  await admin.from("notes").delete().eq("id", id);
}
