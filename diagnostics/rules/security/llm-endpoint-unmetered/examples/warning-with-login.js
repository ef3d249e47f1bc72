import express from "express";
import OpenAI from "openai";
import { requireAuth } from "./auth.js";

const app = express();
const openai = new OpenAI();

app.post("/api/ai/suggest", requireAuth, async (req, res) => {
// <- security/llm-endpoint-unmetered warning
  const answer = await openai.responses.create({ model: "gpt-4o-mini", input: String(req.body.text) });
  res.json(answer.output_text);
});

app.listen(process.env.PORT || 3000);
