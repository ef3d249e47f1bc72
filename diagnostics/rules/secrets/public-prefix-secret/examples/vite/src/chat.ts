const key = import.meta.env.VITE_OPENAI_API_KEY;
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/public-prefix-secret
export const ask = (text: string) => fetch("/api/chat", { method: "POST", body: JSON.stringify({ text, key }) });
