import express from "express";
import { prisma } from "./db.js";

const app = express();

app.use(express.json());

app.post("/api/webhooks/stripe", async (req, res) => {
// <- security/webhook-no-signature
  if (req.body.type === "checkout.session.completed") {
    await prisma.user.update({ where: { email: req.body.data.object.customer_email }, data: { plan: "pro" } });
  }
  res.json({ received: true });
});

app.listen(process.env.PORT || 3000);
