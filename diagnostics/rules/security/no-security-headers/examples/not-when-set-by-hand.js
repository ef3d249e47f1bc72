import express from "express";

const app = express();
app.use((req, res, next) => {
  res.setHeader("X-Content-Type-Options", "nosniff");
  next();
});
app.get("/", (req, res) => res.render("index"));
app.listen(3000);
