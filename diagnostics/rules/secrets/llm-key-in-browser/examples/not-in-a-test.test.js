const client = new OpenAI({ apiKey: "sk-nothing", dangerouslyAllowBrowser: true });
