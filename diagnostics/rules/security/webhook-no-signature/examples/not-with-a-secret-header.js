import express from "express";
import { prisma } from "./db.js";

const app = express();
app.post("/hooks/new-row", async (req, res) => {
  if (req.get("x-hook-secret") !== process.env.HOOK_SECRET) return res.status(401).end();
  await prisma.event.create({ data: { kind: String(req.body.type) } });
  res.json({ received: true });
});
app.listen(3000);
