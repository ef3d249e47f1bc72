const express = require("express");
const app = express();
app.get("/count", async (_req, res) => res.json(await prisma.order.count()));
app.listen(process.env.PORT || 3000);
