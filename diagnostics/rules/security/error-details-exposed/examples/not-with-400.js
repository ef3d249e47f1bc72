import express from "express";

const app = express();
app.post("/items", (req, res) => {
  try {
    res.json(JSON.parse(req.query.filter));
  } catch (err) {
    res.status(400).json({ error: err.message });
  }
});
app.listen(3000);
