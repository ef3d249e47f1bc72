import { Hono } from "hono";
import { rateLimiter } from "hono-rate-limiter";

const app = new Hono();

const sensitivePath = /\/(login|signin|register|signup|forgot|reset|verify|otp|contact|upload|chat|generate)/i;
app.use(
  rateLimiter({
    windowMs: 60_000,
    limit: 120,
    keyGenerator: (c) => c.req.header("x-forwarded-for")?.split(",").pop()?.trim() ?? "",
  }),
);
app.use(
  rateLimiter({
    windowMs: 15 * 60_000,
    limit: 10,
    skip: (c) => !sensitivePath.test(c.req.path),
    keyGenerator: (c) => c.req.header("x-forwarded-for")?.split(",").pop()?.trim() ?? "",
  }),
);

app.post("/api/chat", async (c) => c.json(await answer(await c.req.json())));

export default { port: Number(process.env.PORT ?? 3000), fetch: app.fetch };
