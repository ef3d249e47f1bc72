const express = require("express");
const cors = require("cors");

const app = express();
const port = process.env.PORT || 3000;

app.use(cors());
app.use(express.json());

const entries = [];

app.get("/entries", (req, res) => {
  res.json(entries);
});

app.post("/entries", (req, res) => {
  entries.push({ author: req.body.author, text: req.body.text });
  res.status(201).json({ count: entries.length });
});

app.get("/report", (req, res) => {
  setTimeout(() => res.json({ entries: entries.length }), 500);
});

app.use((req, res) => {
  res.status(404).json({ error: "Not found" });
});

app.listen(port, () => {
  console.log(`Guestbook is listening on port ${port}`);
});
