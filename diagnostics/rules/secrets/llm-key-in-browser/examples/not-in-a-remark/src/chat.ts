// new OpenAI({ apiKey: import.meta.env.VITE_OPENAI_API_KEY, dangerouslyAllowBrowser: true })
export const ask = (text: string) => fetch("/api/chat", { method: "POST", body: text });
