import express from "express";
import OpenAI from "openai";
import rateLimit from "express-rate-limit";

const app = express();
const openai = new OpenAI();
app.use(express.json());

app.post("/api/chat", rateLimit({ windowMs: 60_000, limit: 10 }), async (req, res) => {
  const answer = await openai.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: String(req.body.question) }],
  });
  res.json(answer.choices[0].message);
});

app.listen(process.env.PORT || 3000);
