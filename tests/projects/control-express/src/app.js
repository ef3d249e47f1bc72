import * as Sentry from "@sentry/node";
import cors from "cors";
import express from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import { pinoHttp } from "pino-http";
import { z } from "zod";
import { requireAuth } from "./auth.js";
import { pool } from "./db.js";
import { env } from "./env.js";
import { logger } from "./logger.js";

export const app = express();
app.set("trust proxy", 1);

app.use(pinoHttp({ logger }));
app.use(helmet());
app.use(cors({ origin: env.CORS_ORIGINS.split(",") }));
app.use(express.json({ limit: "20kb" }));
app.use(rateLimit({ windowMs: 60_000, limit: 100 }));

app.get("/healthz", (_req, res) => res.status(200).json({ status: "ok" }));

const entry = z.object({ text: z.string().min(1).max(500) });

app.get("/entries", async (_req, res) => {
  const { rows } = await pool.query("SELECT id, text FROM entries ORDER BY id DESC LIMIT 50");
  res.json(rows);
});

app.post("/entries", requireAuth, async (req, res) => {
  const { text } = entry.parse(req.body);
  const { rows } = await pool.query("INSERT INTO entries (author, text) VALUES ($1, $2) RETURNING id", [req.user.id, text]);
  res.status(201).json(rows[0]);
});

Sentry.setupExpressErrorHandler(app);

app.use((error, req, res, _next) => {
  if (error instanceof z.ZodError) return res.status(400).json({ error: "The text has 1 to 500 characters" });
  req.log.error(error);
  res.status(500).json({ error: "Something went wrong" });
});
