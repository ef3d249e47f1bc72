import express from "express";
import { requireAuth } from "./auth.js";
import { prisma } from "./db.js";

const app = express();
app.use(requireAuth);
app.post("/notes", async (req, res) => {
  res.json(await prisma.note.create({ data: { title: String(req.body.title) } }));
});
app.listen(3000);
