import express from "express";
import { gatekeeper } from "some-company-package";
import { prisma } from "./db.js";

const app = express();
app.post("/notes", gatekeeper, async (req, res) => {
  res.json(await prisma.note.create({ data: { title: String(req.body.title) } }));
});
app.listen(3000);
