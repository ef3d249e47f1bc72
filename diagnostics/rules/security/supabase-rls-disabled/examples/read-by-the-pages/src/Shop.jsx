import { supabase } from "./supabase";

export async function loadProducts() {
  const { data } = await supabase.from("products").select("id, title, price").limit(50);
  return data ?? [];
}

export const loadLeads = () => supabase.from("leads").select("*").limit(50);
