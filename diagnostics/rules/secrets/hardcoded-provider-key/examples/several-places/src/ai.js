import OpenAI from "openai";

const client = new OpenAI({ apiKey: "{{secret:openai-project-key}}" });
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error

export const answer = (messages) => client.chat.completions.create({ model: "gpt-4o-mini", messages });

export async function transcribe(body) {
  const response = await fetch("https://api.openai.com/v1/audio/transcriptions", {
    method: "POST",
    headers: { Authorization: "Bearer {{secret:openai-project-key}}" },
    body,
  });
  return response.json();
}

export const speech = () => new OpenAI({ apiKey: `{{secret:openai-project-key}}` });
