import express from "express";

const app = express();
app.get("/items", (req, res) => res.json([]));
app.get("/items/:id", (req, res) => res.json({ id: req.params.id }));
app.get("/about", (req, res) => res.send("about"));
app.use((err, req, res, next) => {
  console.error(err);
  res.status(500).json({ error: "Internal server error" });
});
app.listen(3000);
