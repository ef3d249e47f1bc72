import bcrypt from "bcryptjs";
import express from "express";
import { prisma } from "./db.js";

const app = express();
app.post("/register", async (req, res) => {
  const password = await bcrypt.hash(req.body.password, 12);
  await prisma.user.create({ data: { email: String(req.body.email), password } });
  res.status(201).end();
});
app.listen(3000);
