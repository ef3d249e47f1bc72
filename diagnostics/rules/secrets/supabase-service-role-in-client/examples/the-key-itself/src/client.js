import { createClient } from "@supabase/supabase-js";

export const client = createClient("https://abcqhzkvmwxt.supabase.co", "{{secret:supabase-secret-key}}");
// <- secrets/supabase-service-role-in-client
