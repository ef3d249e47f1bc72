import express from "express";
import { storage } from "./storage.js";

const app = express();

app.get("/items", async (req, res) => {
  try {
    res.json(await storage.listItems());
  } catch (error) {
    res.status(500).json({ error: error.message });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/error-details-exposed
  }
});

app.get("/orders", async (req, res) => {
  try {
    res.json(await storage.listOrders());
  } catch (e) {
    return res.status(500).send(e.stack);
  }
});

app.listen(process.env.PORT || 3000);
