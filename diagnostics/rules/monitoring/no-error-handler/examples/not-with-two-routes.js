import express from "express";

const app = express();
app.get("/items", (req, res) => res.json([]));
app.get("/about", (req, res) => res.send("about"));
app.listen(3000);
