import express from "express";

const app = express();
app.get("/items", (req, res) => res.json([]));
app.use((err, _req, res, _next) => {
  const status = err.status || 500;
  const message = err.message || "Internal Server Error";
  res.status(status).json({ message });
// <- security/error-details-exposed
});
app.listen(process.env.PORT || 3000);
