export const login = (to: string) => supabase.auth.signUp({ options: { emailRedirectTo: `${window.location.origin}/${to}` } });
