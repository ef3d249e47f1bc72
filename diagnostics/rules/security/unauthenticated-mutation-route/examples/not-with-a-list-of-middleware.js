import express from "express";
import { requireAuth, parse } from "./auth.js";
import { prisma } from "./db.js";

const middlewares = [parse, requireAuth];
const app = express();
app.get("/me", requireAuth, (req, res) => res.json(req.user));
app.post("/notes", middlewares, async (req, res) => {
  res.json(await prisma.note.create({ data: { title: String(req.body.title) } }));
});
app.listen(3000);
