import express from "express";
import { requireAuth } from "./auth.js";
import { prisma } from "./db.js";

const app = express();
app.get("/me", requireAuth, (req, res) => res.json(req.user));
app.post("/api/register", async (req, res) => {
  res.json(await prisma.user.create({ data: { email: String(req.body.email) } }));
});
app.post("/api/contact", async (req, res) => {
  res.json(await prisma.message.create({ data: { text: String(req.body.text) } }));
});
app.post("/api/auth/forgot-password", async (req, res) => {
  res.json(await prisma.resetToken.create({ data: { email: String(req.body.email) } }));
});
app.listen(3000);
