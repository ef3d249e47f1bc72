import express from "express";
import { requireAuth } from "./auth.js";
import { prisma } from "./db.js";

const app = express();
app.post("/api/webhooks", requireAuth, async (req, res) => {
  res.json(await prisma.webhook.create({ data: { url: String(req.body.url), userId: req.user.id } }));
});
app.listen(3000);
