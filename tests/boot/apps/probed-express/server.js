import cors from "cors";
import express from "express";
import { storage } from "./storage.js";

const app = express();
const port = process.env.PORT || 3000;

app.use(cors());
app.use(express.json());

app.get("/entries", (req, res) => {
  res.json(storage.listEntries());
});

app.post("/entries", (req, res) => {
  const { author, text } = req.body;
  const entry = storage.addEntry({ author, text });
  res.status(201).json(entry);
});

app.post("/login", (req, res) => {
  res.status(401).json({ error: "Wrong password" });
});

app.post("/webhooks/stripe", (req, res) => {
  const event = req.body;
  if (event.type === "checkout.session.completed") {
    storage.addPayment(event.data.object.id);
  }
  res.json({ received: true });
});

app.get("/report", async (req, res) => {
  await storage.count();
  res.json({ entries: 0 });
});

app.get("/broken", (req, res) => {
  try {
    throw new Error("no such secret table");
  } catch (error) {
    res.status(500).json({ error: error.message });
  }
});

app.get("/late", async (req, res) => {
  await storage.fail();
  res.end();
});

app.listen(port);
