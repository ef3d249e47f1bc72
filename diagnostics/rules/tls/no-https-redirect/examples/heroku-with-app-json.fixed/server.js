const app = require("express")();

app.use((req, res, next) => {
  if (req.headers["x-forwarded-proto"] === "http") return res.redirect(308, `https://${req.headers.host}${req.originalUrl}`);
  next();
});
app.listen(process.env.PORT || 3000);
