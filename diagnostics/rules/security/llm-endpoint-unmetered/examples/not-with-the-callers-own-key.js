import express from "express";
import OpenAI from "openai";

const app = express();

app.post("/api/chat", async (req, res) => {
  const openai = new OpenAI({ apiKey: req.headers["x-openai-key"] });
  res.json(await openai.responses.create({ model: "gpt-4o-mini", input: String(req.body.text) }));
});

app.listen(process.env.PORT || 3000);
