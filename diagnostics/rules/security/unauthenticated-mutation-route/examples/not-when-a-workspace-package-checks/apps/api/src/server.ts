import { everyRequest } from "@shop/http";
import express from "express";
import { requireAuth } from "./auth";
import { prisma } from "./db";

const app = express();

app.post("/orders", everyRequest, async (req, res) => {
  res.json(await prisma.order.create({ data: { item: String(req.body.item) } }));
});

app.delete("/orders/:id", requireAuth, async (req, res) => {
  res.json(await prisma.order.delete({ where: { id: req.params.id } }));
});

app.listen(process.env.PORT || 3000);
