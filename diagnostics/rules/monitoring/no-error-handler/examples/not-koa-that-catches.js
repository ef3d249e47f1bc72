import Koa from "koa";
import Router from "@koa/router";

const app = new Koa();
const router = new Router();
app.use(async (ctx, next) => {
  try {
    await next();
  } catch {
    ctx.status = 500;
  }
});
router.get("/items", (ctx) => (ctx.body = []));
router.get("/items/:id", (ctx) => (ctx.body = {}));
router.get("/about", (ctx) => (ctx.body = "about"));
app.use(router.routes());
app.listen(3000);
