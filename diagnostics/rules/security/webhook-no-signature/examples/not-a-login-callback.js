import express from "express";
import { prisma } from "./db.js";

const app = express();
app.post("/auth/callback", async (req, res) => {
  await prisma.session.create({ data: { code: String(req.body.code) } });
  res.redirect("/");
});
app.listen(3000);
