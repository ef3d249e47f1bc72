import express from "express";
import { prisma } from "./db.js";

const app = express();
app.post("/notes", async (req, res) => {
  res.json(await prisma.note.create({ data: { title: String(req.body.title) } }));
});
app.listen(3000, "127.0.0.1");
