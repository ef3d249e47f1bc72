import express from "express";

const app = express();
app.post("/check", (req, res) => res.json({ ok: req.body.type === "password" }));
app.listen(3000);
