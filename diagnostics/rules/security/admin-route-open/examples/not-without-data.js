import express from "express";

const app = express();
app.get("/admin", (req, res) => res.render("demo"));
app.listen(3000);
