import { createClient } from "https://esm.sh/@supabase/supabase-js@2";
import { ratelimit } from "../_shared/limits.ts";
import { NoteIn } from "../_shared/schema.ts";

Deno.serve(async (req) => {
  const supabase = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_SERVICE_ROLE_KEY")!);
  const { data } = await supabase.auth.getUser(req.headers.get("Authorization")!);
  if (!data.user) return new Response("Unauthorized", { status: 401 });
  await ratelimit.limit(data.user.id);
  await supabase.from("notes").insert(NoteIn.parse(await req.json()));
  return new Response("ok");
});
