import express from "express";
import mysql from "mysql2/promise";

const app = express();
const db = mysql.createPool(process.env.DATABASE_URL);

app.get("/users/:id", async (req, res) => {
  const [rows] = await db.execute(`select * from users where id = ${req.params.id} limit 1`);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
  res.json(rows);
});

app.listen(3000);
