import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { Redis } from "ioredis";

const redis = new Redis(process.env.REDIS_URL);
const app = new Hono();

app.get("/count", async (c) => c.json({ count: await redis.incr("count") }));

serve({ fetch: app.fetch, port: Number(process.env.PORT) || 3000 });
// <- scaling/no-graceful-shutdown
