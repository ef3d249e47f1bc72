import express from "express";
import OpenAI from "openai";
import { requireAuth } from "./auth.js";
import { storage } from "./storage.js";

const app = express();
const openai = new OpenAI();

app.post("/api/chat", requireAuth, async (req, res) => {
  const account = await storage.getAccount(req.user.id);
  if (account.credits < 1) return res.status(402).json({ error: "No credits left" });
  res.json(await openai.responses.create({ model: "gpt-4o-mini", input: String(req.body.text) }));
});

app.listen(process.env.PORT || 3000);
