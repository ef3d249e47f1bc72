import { Hono } from "hono";
import { rateLimiter } from "hono-rate-limiter";

const app = new Hono();

app.use(
  rateLimiter({
    windowMs: 60_000,
    limit: 60,
    keyGenerator: (c) => c.req.header("x-forwarded-for") ?? "",
  }),
);

app.post("/api/chat", async (c) => c.json(await answer(await c.req.json())));

export default { port: Number(process.env.PORT ?? 3000), fetch: app.fetch };
