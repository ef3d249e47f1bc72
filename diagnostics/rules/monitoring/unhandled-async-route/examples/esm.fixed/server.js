import express from "express";
import "express-async-errors";
import { storage } from "./storage.js";

const app = express();

app.get("/items", async (req, res) => {
  res.json(await storage.listItems());
});

app.get("/items/:id", async (req, res) => {
  try {
    res.json(await storage.getItem(req.params.id));
  } catch (error) {
    res.status(500).json({ error: "Internal server error" });
  }
});

app.listen(process.env.PORT || 3000);
