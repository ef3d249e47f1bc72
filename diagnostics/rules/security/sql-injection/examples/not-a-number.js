import express from "express";
import { db } from "./db.js";

const TABLE = "users";
const app = express();
app.get("/users", async (req, res) => {
  const limit = Math.min(Number(req.query.limit) || 50, 100);
  res.json(await db.query(`select id from ${TABLE} limit ${limit}`));
});
app.listen(3000);
