import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
app.get("/invoices", async (req, res) => {
  const prisma = new PrismaClient();
// <- scaling/db-client-per-request
  res.json(await prisma.invoice.findMany({ take: 50 }));
});
app.listen(3000);
