const express = require("express");
const app = express();
app.get("/admin/users", async (_req, res) => res.json(await prisma.user.findMany()));
