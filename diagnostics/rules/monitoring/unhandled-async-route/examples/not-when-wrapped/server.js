import express from "express";
import { asyncHandler } from "./async.js";
import { storage } from "./storage.js";

const app = express();
app.get("/items", asyncHandler(async (req, res) => {
  res.json(await storage.listItems());
}));
app.listen(3000);
