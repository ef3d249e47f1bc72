import express from "express";
import { prisma } from "./db.js";

const app = express();

app.get("/healthz", (_req, res) => res.status(200).json({ status: "ok" }));

app.get("/api/products", async (_req, res) => {
  res.json(await prisma.product.findMany({ take: 50 }));
});

app.listen(process.env.PORT || 3000);
