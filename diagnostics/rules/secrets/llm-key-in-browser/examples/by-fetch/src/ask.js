export const ask = (text) =>
  fetch("https://api.openai.com/v1/responses", {
// <- secrets/llm-key-in-browser
    method: "POST",
    headers: { Authorization: `Bearer ${import.meta.env.VITE_OPENAI_API_KEY}` },
    body: JSON.stringify({ model: "gpt-5-mini", input: text }),
  });
