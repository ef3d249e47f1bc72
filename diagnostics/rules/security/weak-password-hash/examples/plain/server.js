import express from "express";
import { prisma } from "./db.js";

const app = express();
app.post("/register", async (req, res) => {
  const { email, password } = req.body;
  await prisma.user.create({ data: { email: String(email), password } });
//                                                         ^^^^^^^^ security/weak-password-hash
  res.status(201).end();
});
app.post("/login", async (req, res) => {
  const user = await prisma.user.findUnique({ where: { email: String(req.body.email) } });
  res.json({ ok: user?.password === req.body.password });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/weak-password-hash
});
app.listen(3000);
