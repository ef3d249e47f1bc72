import OpenAI from "openai";

const client = new OpenAI({ apiKey: requireEnv("OPENAI_API_KEY") });

export const answer = (messages) => client.chat.completions.create({ model: "gpt-4o-mini", messages });

export async function transcribe(body) {
  const response = await fetch("https://api.openai.com/v1/audio/transcriptions", {
    method: "POST",
    headers: { Authorization: "Bearer " + requireEnv("OPENAI_API_KEY") },
    body,
  });
  return response.json();
}

export const speech = () => new OpenAI({ apiKey: requireEnv("OPENAI_API_KEY") });

function requireEnv(name) {
  if (!process.env[name]) {
    try {
      process.loadEnvFile();
    } catch {
      // There is no .env here: the platform sets the variables.
    }
  }
  const value = process.env[name];
  if (!value) throw new Error(`Missing required environment variable: ${name}`);
  return value;
}
