import express from "express";
import { prisma } from "./db.js";

const app = express();

app.get("/healthz", (_req, res) => res.status(200).json({ status: "ok" }));
app.get("/readyz", async (_req, res) => {
  try {
    await prisma.$queryRaw`select 1`;
    res.status(200).json({ status: "ready" });
  } catch {
    res.status(503).json({ status: "unavailable" });
  }
});

app.get("/api/products", async (_req, res) => {
  res.json(await prisma.product.findMany({ take: 50 }));
});

app.listen(process.env.PORT || 3000);
