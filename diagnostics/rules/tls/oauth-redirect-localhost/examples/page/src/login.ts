export const login = () =>
  supabase.auth.signInWithOAuth({ provider: "google", options: { redirectTo: "http://localhost:5173/welcome" } });
//                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/oauth-redirect-localhost
