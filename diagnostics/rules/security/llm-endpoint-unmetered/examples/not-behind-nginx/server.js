import express from "express";
import OpenAI from "openai";
import { requireAuth } from "./auth.js";

const app = express();
const openai = new OpenAI();

app.post("/api/chat", requireAuth, async (req, res) => {
  res.json(await openai.responses.create({ model: "gpt-4o-mini", input: String(req.body.text) }));
});

app.listen(process.env.PORT || 3000);
