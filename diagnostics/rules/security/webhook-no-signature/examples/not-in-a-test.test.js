const express = require("express");
const app = express();
app.post("/webhooks/stripe", async (req, res) => {
  await prisma.order.update({ where: { id: req.body.id }, data: { paid: true } });
  res.end();
});
