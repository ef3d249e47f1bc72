import express from "express";

const cache = new Map();
const rateLimits = {};
const clients = new Set();
const app = express();
app.post("/notes", (req, res) => {
  cache.set(req.body.id, req.body);
  rateLimits[req.ip] = 1;
  clients.add(res);
  res.end();
});
app.listen(3000);
