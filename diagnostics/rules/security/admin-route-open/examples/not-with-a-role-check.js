import express from "express";
import { requireAuth } from "./auth.js";
import { adminRoutes } from "./admin.js";
import { storage } from "./storage.js";

const app = express();
app.get("/api/admin/users", requireAuth, async (req, res) => {
  if (req.user.role !== "admin") return res.status(403).end();
  res.json(await storage.getUsers());
});
app.listen(3000);
