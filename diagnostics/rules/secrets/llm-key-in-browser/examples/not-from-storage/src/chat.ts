import OpenAI from "openai";

export const client = () => new OpenAI({ apiKey: localStorage.getItem("openai-key") ?? "", dangerouslyAllowBrowser: true });
