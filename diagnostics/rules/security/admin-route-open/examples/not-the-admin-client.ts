import { supabaseAdmin } from "./admin";

export const users = () => supabaseAdmin.from("users").select("id").limit(10);
