import express from "express";
import { requireAuth } from "./auth.js";

const app = express();
app.get("/me", requireAuth, (req, res) => res.json(req.user));
app.post("/convert", (req, res) => res.json({ celsius: (Number(req.body.fahrenheit) - 32) / 1.8 }));
app.listen(3000);
