"use client";

import Anthropic from "@anthropic-ai/sdk";

const apiKey = process.env.NEXT_PUBLIC_ANTHROPIC_API_KEY;
const client = new Anthropic({ apiKey, dangerouslyAllowBrowser: true });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/llm-key-in-browser
export const Assistant = () => <button onClick={() => client.messages.list()}>Ask</button>;
