import { openai } from "@ai-sdk/openai";
import { streamText } from "ai";

export async function POST(request: Request) {
  const { messages, model } = await request.json();
  const result = streamText({ model: openai(model ?? "gpt-4o-mini"), messages });
  return result.toDataStreamResponse();
}
