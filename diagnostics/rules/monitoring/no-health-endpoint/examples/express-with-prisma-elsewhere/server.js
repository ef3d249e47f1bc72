import express from "express";
import { prisma } from "./db.js";

const app = express();

app.get("/api/products", async (_req, res) => {
  res.json(await prisma.product.findMany({ take: 50 }));
});

app.listen(process.env.PORT || 3000);
// <- monitoring/no-health-endpoint
