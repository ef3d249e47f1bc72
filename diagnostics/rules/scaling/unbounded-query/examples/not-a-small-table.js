import express from "express";
import { prisma, pool } from "./db.js";

const app = express();
app.get("/all", async (req, res) => {
  res.json([await prisma.category.findMany({ orderBy: { name: "asc" } }), await pool.query("SELECT * FROM settings")]);
});
app.listen(3000);
