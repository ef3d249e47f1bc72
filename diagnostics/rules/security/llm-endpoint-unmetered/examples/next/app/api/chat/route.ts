import { streamText } from "ai";
import { openai } from "@ai-sdk/openai";

export async function POST(request: Request) {
// <- security/llm-endpoint-unmetered
  const { messages } = await request.json();
  const result = streamText({ model: openai("gpt-4o-mini"), messages });
  return result.toTextStreamResponse();
}
