const express = require("express");
const app = express();
app.post("/orders", async (req, res) => res.json(await prisma.order.create({ data: req.body })));
