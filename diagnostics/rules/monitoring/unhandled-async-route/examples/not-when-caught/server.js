import express from "express";
import { storage } from "./storage.js";

const app = express();
app.get("/items", async (req, res, next) => {
  try {
    res.json(await storage.listItems());
  } catch (error) {
    next(error);
  }
});
app.get("/count", (req, res, next) => storage.count().then((n) => res.json(n)).catch(next));
app.listen(3000);
