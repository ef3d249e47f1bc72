import express from "express";
import "express-async-errors";
import { storage } from "./storage.js";

const app = express();
app.get("/items", async (req, res) => {
  res.json(await storage.listItems());
});
app.listen(3000);
