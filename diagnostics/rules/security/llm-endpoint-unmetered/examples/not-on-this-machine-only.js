import express from "express";
import OpenAI from "openai";

const app = express();
const openai = new OpenAI();

app.post("/api/chat", async (req, res) => {
  res.json(await openai.responses.create({ model: "gpt-4o-mini", input: String(req.body.text) }));
});

app.listen(3000, "localhost");
