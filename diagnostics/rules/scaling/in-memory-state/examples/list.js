import express from "express";

const notes = [];
const codes = new Map();
const app = express();
app.get("/notes", (req, res) => res.json(notes));
app.post("/notes", (req, res) => {
  notes.push({ title: String(req.body.title) });
// <- scaling/in-memory-state
  res.status(201).end();
});
app.post("/login/code", (req, res) => {
  codes.set(req.body.email, 123456);
// <- scaling/in-memory-state
  res.end();
});
app.listen(3000);
