import express from "express";
import { requireAuth } from "./auth.js";
import { prisma } from "./db.js";

const app = express();
app.get("/me", requireAuth, (req, res) => res.json(req.user));
app.post("/jobs/cleanup", async (req, res) => {
  if (req.get("authorization") !== `Bearer ${process.env.CRON_SECRET}`) return res.status(401).end();
  await prisma.session.deleteMany({ where: { expired: true } });
  res.json({ ok: true });
});
app.listen(3000);
