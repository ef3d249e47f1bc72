import express from "express";

const app = express();
app.use((err, req, res, next) => {
  if (process.env.NODE_ENV !== "production") {
    res.status(500).json({ error: err.stack });
    return;
  }
  res.status(500).json({ error: process.env.NODE_ENV === "production" ? "Internal server error" : err.message });
});
app.listen(3000);
