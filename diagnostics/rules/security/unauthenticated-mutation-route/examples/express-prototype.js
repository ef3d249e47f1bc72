import express from "express";
import { prisma } from "./db.js";

const app = express();
app.use(express.json());

app.get("/notes", async (req, res) => {
  res.json(await prisma.note.findMany({ take: 50 }));
});

app.post("/notes", async (req, res) => {
  res.json(await prisma.note.create({ data: { title: String(req.body.title) } }));
});

app.delete("/notes/:id", async (req, res) => {
  await prisma.note.delete({ where: { id: req.params.id } });
  res.status(204).end();
});

app.listen(process.env.PORT || 3000);
// <- security/unauthenticated-mutation-route
