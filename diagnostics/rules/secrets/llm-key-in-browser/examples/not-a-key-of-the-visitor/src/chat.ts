import OpenAI from "openai";

export const ask = (apiKey: string, text: string) =>
  new OpenAI({ apiKey, dangerouslyAllowBrowser: true }).responses.create({ model: "gpt-5-mini", input: text });
export const saved = () => new OpenAI({ apiKey: localStorage.getItem("key") ?? "", dangerouslyAllowBrowser: true });
