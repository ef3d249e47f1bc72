${app.name}.use(async (ctx, next) => {
  try {
    await next();
  } catch (err) {
    ctx.status = err.expose ? err.status : 500;
    ctx.body = { error: err.expose ? err.message : "Internal server error" };
    if (!err.expose) {
      console.error(err);
    }
  }
});
