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

const server = app.listen(Number(process.env.PORT ?? 3000));

let closing = false;
const shutdown = () => {
  if (closing) return;
  closing = true;
  console.log("Shutting down: open requests are finished first");
  setTimeout(() => process.exit(1), 10_000).unref();
  server.close(async () => {
    await db.end();
    await cache.quit();
    await sessions.quit();
    process.exit(0);
  });
  setInterval(() => server.closeIdleConnections?.(), 500).unref();
};
process.on("SIGTERM", shutdown);
process.on("SIGINT", shutdown);
