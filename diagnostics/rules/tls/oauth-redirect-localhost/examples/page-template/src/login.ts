export const login = (to: string) => supabase.auth.signUp({ options: { emailRedirectTo: `http://localhost:5173/${to}` } });
//                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/oauth-redirect-localhost
