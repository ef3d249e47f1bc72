import express from "express";
import Redis from "ioredis";
import { pool as db } from "./db.js";

const app = express();
const cache = new Redis(process.env.REDIS_URL);
const sessions = new Redis(process.env.SESSION_REDIS_URL);

app.get("/orders", async (_req, res) => {
  const known = await cache.get("orders");
  if (known) return res.json(JSON.parse(known));
  const { rows } = await db.query("select * from orders limit 50");
  await sessions.incr("views");
  res.json(rows);
});

app.listen(Number(process.env.PORT ?? 3000));
// <- scaling/no-graceful-shutdown
