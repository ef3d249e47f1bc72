export const login = () =>
  supabase.auth.signInWithOAuth({ provider: "google", options: { redirectTo: `${window.location.origin}/welcome` } });
