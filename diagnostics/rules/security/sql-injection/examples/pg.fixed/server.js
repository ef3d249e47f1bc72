import express from "express";
import pg from "pg";

const app = express();
const db = new pg.Pool();

app.get("/users", async (req, res) => {
  const { rows } = await db.query(`select id, name from users where email = $1`, [req.query.email]);
  res.json(rows);
});

app.get("/notes", async (req, res) => {
  const { title, order } = req.query;
  const sql = "select * from notes where title = '" + title + "' order by " + order;
  res.json(await db.query(sql));
});

export async function notesOf(owner) {
  return db.query(`select * from notes where owner = $1`, [owner]);
}

app.listen(3000);
