import express from "express";
import { prisma } from "./db.js";

const app = express();
app.post("/notes", async (req, res) => {
  if (!req.session.userId) return res.status(401).end();
  res.json(await prisma.note.create({ data: { userId: req.session.userId, title: String(req.body.title) } }));
});
app.listen(3000);
