import express from "express";
import rateLimit from "express-rate-limit";
import OpenAI from "openai";
import { requireAuth } from "./auth.js";

const app = express();
const openai = new OpenAI();

app.post("/api/chat", requireAuth, rateLimit({ windowMs: 60_000, limit: 10 }), async (req, res) => {
  res.json(await openai.responses.create({ model: "gpt-4o-mini", input: String(req.body.text) }));
});

app.listen(process.env.PORT || 3000);
