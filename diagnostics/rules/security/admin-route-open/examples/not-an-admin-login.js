import express from "express";
import { storage } from "./storage.js";

const app = express();
app.post("/admin/login", async (req, res) => {
  res.json({ ok: Boolean(await storage.findAdmin(req.body.email)) });
});
app.listen(3000);
