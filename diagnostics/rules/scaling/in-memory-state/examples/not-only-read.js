import express from "express";

const PLANS = [{ id: "free" }, { id: "pro" }];
const app = express();
app.get("/plans", (req, res) => res.json(PLANS));
app.post("/echo", (req, res) => {
  const answers = [];
  answers.push(req.body);
  res.json(answers);
});
app.listen(3000);
