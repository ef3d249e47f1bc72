import Router from "@koa/router";
import Koa from "koa";
import ratelimit from "koa-ratelimit";
import { requireAuth } from "./auth.js";
import { storage } from "./storage.js";
import { NoteIn } from "./schema.js";

const app = new Koa();
const router = new Router({ prefix: "/api" });
const health = new Router();

app.on("error", (error) => console.error(error));
health.get("/healthz", (ctx) => (ctx.body = { status: "ok" }));
router.post("/notes", requireAuth, ratelimit({ max: 10 }), async (ctx) => {
  ctx.body = await storage.addNote(NoteIn.parse(ctx.request.body));
});
app.use(health.routes());
app.use(router.routes());

const server = app.listen(process.env.PORT || 3000);
process.on("SIGTERM", () => server.close());
