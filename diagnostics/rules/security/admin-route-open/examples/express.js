import express from "express";
import { requireAuth, requireAdmin } from "./auth.js";
import { storage } from "./storage.js";

const app = express();
app.use(express.json());

app.get("/api/admin/stats", requireAuth, requireAdmin, async (req, res) => {
  res.json(await storage.getStats());
});

app.get("/api/admin/users", requireAuth, async (req, res) => {
// <- security/admin-route-open warning
  res.json(await storage.getUsers());
});

app.delete("/api/admin/users/:id", async (req, res) => {
// <- security/admin-route-open
  await storage.deleteUser(req.params.id);
  res.status(204).end();
});

app.listen(process.env.PORT || 3000);
