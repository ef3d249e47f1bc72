import { Hono } from "hono";

const app = new Hono();

app.post("/api/chat", async (c) => c.json(await answer(await c.req.json())));

export default { port: Number(process.env.PORT ?? 3000), fetch: app.fetch };
// <- security/no-rate-limit
