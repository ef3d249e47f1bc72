"use server";

import { createClient } from "@/utils/supabase/server";

export async function addNote(title: string) {
// <- security/server-action-no-auth info
  const supabase = await createClient();
  await supabase.from("notes").insert({ title });
}
