const Koa = require("koa");

const app = new Koa();

app.use(async (ctx, next) => {
  if (ctx.path === "/healthz") {
    ctx.body = "ok";
    return;
  }
  await next();
});

app.listen(process.env.PORT || 3000);
