import express from "express";
import { sql } from "./db.js";

const app = express();
app.get("/users", async (req, res) => {
  res.json(await sql`select id from users where email = ${req.query.email}`);
});
app.listen(3000);
