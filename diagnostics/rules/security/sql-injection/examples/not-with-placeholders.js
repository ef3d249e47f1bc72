import express from "express";
import { db } from "./db.js";

const app = express();
app.get("/users", async (req, res) => {
  const ids = String(req.query.ids).split(",");
  const marks = [1, 2, 3].map((n) => `$${n}`).join(", ");
  res.json(await db.query(`select id from users where id in (${marks})`, ids));
});
app.listen(3000);
