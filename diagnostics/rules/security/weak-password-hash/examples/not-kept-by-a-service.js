import { supabase } from "./supabase.js";

export async function register(email, password) {
  return supabase.auth.signUp({ email, password });
}
