import express from "express";
import { Pool } from "pg";

let pool;
const app = express();
app.get("/invoices", async (req, res) => {
  if (!pool) {
    const made = new Pool();
    pool = made;
  }
  res.json((await pool.query("select id from invoices limit 50")).rows);
});
app.listen(3000);
