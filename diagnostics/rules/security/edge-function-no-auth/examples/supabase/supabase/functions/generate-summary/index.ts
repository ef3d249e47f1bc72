import { createClient } from "https://esm.sh/@supabase/supabase-js@2";

Deno.serve(async (req) => {
// <- security/edge-function-no-auth
  if (req.method === "OPTIONS") {
    return new Response("ok");
  }
  const { userId } = await req.json();
  const supabase = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_SERVICE_ROLE_KEY")!);
  const { data } = await supabase.from("notes").select("text").eq("user_id", userId).limit(100);
  return new Response(JSON.stringify(data));
});
