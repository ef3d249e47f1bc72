const authorization = req.headers.get("Authorization") ?? "";
const caller = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_ANON_KEY")!, {
  global: { headers: { Authorization: authorization } },
});
const { data: { user } } = await caller.auth.getUser(authorization.replace("Bearer ", ""));
if (!user) {
  return new Response(JSON.stringify({ error: "Unauthorized" }), { status: 401 });
}
