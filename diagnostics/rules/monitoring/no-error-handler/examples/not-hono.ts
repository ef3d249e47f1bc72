import { Hono } from "hono";

const app = new Hono();
app.get("/a", (c) => c.text("a"));
app.get("/b", (c) => c.text("b"));
app.get("/c", (c) => c.text("c"));
export default app;
