import express from "express";
import { storage } from "./storage.js";

const app = express();

app.get("/items", async (req, res) => {
//                ^^^^^^^^^^^^^^^^^^^^^ monitoring/unhandled-async-route
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
