import Koa from "koa";
import Router from "@koa/router";

const app = new Koa();
const router = new Router();

router.get("/items", (ctx) => (ctx.body = []));
router.get("/items/:id", (ctx) => (ctx.body = {}));
router.get("/about", (ctx) => (ctx.body = "about"));

app.use(router.routes());
app.listen(process.env.PORT || 3000);
// <- monitoring/no-error-handler
