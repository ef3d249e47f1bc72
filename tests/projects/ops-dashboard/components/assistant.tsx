"use client";

import OpenAI from "openai";
import { useState } from "react";

const client = new OpenAI({ apiKey: process.env.NEXT_PUBLIC_OPENAI_API_KEY, dangerouslyAllowBrowser: true });

export function Assistant() {
  const [answer, setAnswer] = useState("");
  async function ask(form: FormData) {
    const result = await client.responses.create({ model: "gpt-4o-mini", input: String(form.get("question")) });
    setAnswer(result.output_text);
  }
  return (
    <form action={ask}>
      <input name="question" placeholder="Ask" />
      <p>{answer}</p>
    </form>
  );
}
