import express from "express";
import rateLimit from "express-rate-limit";
import { requireAuth } from "./auth.js";
import { storage } from "./storage.js";
import { NoteIn } from "./schema.js";

const app = express();
const notes = express.Router();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

app.get("/healthz", (req, res) => res.json({ status: "ok" }));
notes.post("/notes", requireAuth, limiter, async (req, res) => res.json(await storage.addNote(NoteIn.parse(req.body))));
app.use("/api", notes);
app.use((err, req, res, next) => res.status(500).json({ error: "Internal server error" }));

const server = app.listen(process.env.PORT || 3000);
process.on("SIGTERM", () => server.close());
