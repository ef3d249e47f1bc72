import express from "express";
import { verifyShopifyWebhook } from "./shopify.js";
import { prisma } from "./db.js";

const app = express();
app.post("/webhooks/shopify", express.raw({ type: "*/*" }), async (req, res) => {
  if (!verifyShopifyWebhook(req)) return res.status(401).end();
  await prisma.order.create({ data: JSON.parse(req.body) });
  res.json({ received: true });
});
app.listen(3000);
