import express from "express";
import { db } from "./db.js";

const COLUMNS = ["name", "created_at"];
const app = express();
app.get("/users", async (req, res) => {
  const column = req.query.sort;
  if (!COLUMNS.includes(column)) return res.status(400).end();
  res.json(await db.query(`select id from users order by ${column}`));
});
app.listen(3000);
