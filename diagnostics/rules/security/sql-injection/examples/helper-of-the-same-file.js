import express from "express";
import { pool } from "./db.js";

const app = express();

async function findUser(name) {
  const pattern = name.trim();
  return pool.query(`select * from users where name = '${pattern}'`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
}

app.get("/users", async (req, res) => {
  const { name } = req.query;
  res.json(await findUser(name));
});

app.listen(process.env.PORT || 3000);
