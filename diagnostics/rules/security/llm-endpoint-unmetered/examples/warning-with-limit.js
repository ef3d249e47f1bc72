import express from "express";
import rateLimit from "express-rate-limit";
import { generateText } from "ai";

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 20 }));

app.post("/api/ask", async (req, res) => {
// <- security/llm-endpoint-unmetered warning
  const { text } = await generateText({ model, prompt: String(req.body.question) });
  res.json({ text });
});

app.listen(process.env.PORT || 3000);
