import express from "express";
import { User } from "./models/User.js";

const app = express();
app.post("/register", async (req, res) => {
  await User.create({ email: String(req.body.email), password: req.body.password });
  res.status(201).end();
});
app.listen(3000);
