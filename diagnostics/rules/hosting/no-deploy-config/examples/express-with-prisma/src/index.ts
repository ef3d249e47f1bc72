import { PrismaClient } from "@prisma/client";
import express from "express";

const prisma = new PrismaClient();
const app = express();
app.get("/health", (_req, res) => res.json({ status: "ok" }));
app.get("/orders", async (_req, res) => res.json(await prisma.order.findMany({ take: 50 })));
app.listen(Number(process.env.PORT ?? 3000));
