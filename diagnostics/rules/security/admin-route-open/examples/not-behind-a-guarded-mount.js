import express from "express";
import { requireAuth, requireAdmin } from "./auth.js";
import { storage } from "./storage.js";

const app = express();
const admin = express.Router();
admin.get("/users", async (req, res) => res.json(await storage.getUsers()));
app.use("/admin", requireAuth, requireAdmin, admin);
app.listen(3000);
