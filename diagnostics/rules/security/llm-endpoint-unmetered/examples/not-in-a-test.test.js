const express = require("express");
const app = express();
app.post("/chat", async (req, res) => res.json(await openai.chat.completions.create({ messages: req.body.messages })));
