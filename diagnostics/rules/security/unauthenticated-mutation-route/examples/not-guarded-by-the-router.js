import express from "express";
import { requireAuth } from "./auth.js";
import { prisma } from "./db.js";

const app = express();
const notes = express.Router();
notes.post("/", async (req, res) => {
  res.json(await prisma.note.create({ data: { title: String(req.body.title) } }));
});
app.use("/notes", requireAuth, notes);
app.listen(3000);
