import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();

app.get("/items", (c) => c.json([]));

serve({ fetch: app.fetch, port: 3000 });
// <- security/no-security-headers
