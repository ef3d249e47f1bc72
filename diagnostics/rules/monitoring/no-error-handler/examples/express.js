import express from "express";

const app = express();

app.get("/items", (req, res) => res.json([]));
app.get("/items/:id", (req, res) => res.json({ id: req.params.id }));
app.get("/about", (req, res) => res.send("about"));

app.listen(process.env.PORT || 3000);
// <- monitoring/no-error-handler
