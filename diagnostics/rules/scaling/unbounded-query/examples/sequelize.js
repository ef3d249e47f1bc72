import express from "express";
import { Note } from "./models.js";

const app = express();
app.get("/notes", async (req, res) => {
  res.json(await Note.findAll({ order: ["id"] }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/unbounded-query
});
app.listen(3000);
