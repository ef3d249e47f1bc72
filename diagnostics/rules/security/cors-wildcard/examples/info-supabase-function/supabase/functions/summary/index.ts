const corsHeaders = {
  "Access-Control-Allow-Origin": "*",
// <- security/cors-wildcard info
  "Access-Control-Allow-Headers": "authorization, content-type",
};

Deno.serve(async (req) => {
  if (req.method === "OPTIONS") return new Response("ok", { headers: corsHeaders });
  const { data } = await supabase.auth.getUser(req.headers.get("Authorization"));
  return Response.json({ user: data.user }, { headers: corsHeaders });
});
