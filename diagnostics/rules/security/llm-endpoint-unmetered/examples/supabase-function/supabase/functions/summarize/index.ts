Deno.serve(async (req) => {
// <- security/llm-endpoint-unmetered
  const { text } = await req.json();
  const answer = await fetch("https://api.openai.com/v1/chat/completions", {
    method: "POST",
    headers: { Authorization: `Bearer ${Deno.env.get("OPENAI_API_KEY")}` },
    body: JSON.stringify({ model: "gpt-4o-mini", messages: [{ role: "user", content: text }] }),
  });
  return new Response(await answer.text());
});
