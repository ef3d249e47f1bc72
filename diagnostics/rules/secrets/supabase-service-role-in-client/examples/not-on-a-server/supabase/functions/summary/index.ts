import { createClient } from "npm:@supabase/supabase-js";

const client = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_SERVICE_ROLE_KEY")!);
Deno.serve(async () => Response.json(await client.from("notes").select("id").limit(10)));
