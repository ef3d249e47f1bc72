export const url = import.meta.env.VITE_API_URL;
const { SUPABASE_URL } = process.env;
export const database = SUPABASE_URL;
