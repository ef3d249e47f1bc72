import express from "express";
import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();
const app = express();
app.get("/invoices", async (req, res) => res.json(await prisma.invoice.findMany({ take: 50 })));
app.listen(3000);
