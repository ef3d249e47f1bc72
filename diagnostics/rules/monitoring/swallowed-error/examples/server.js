import express from "express";
import { mail, save } from "./store.js";

const app = express();
app.post("/notes", async (req, res) => {
  try {
    await save(req.body);
  } catch (error) {}
//  ^^^^^^^^^^^^^^^^ monitoring/swallowed-error
  try {
    await mail(req.body);
  } catch {}
//  ^^^^^^^^ monitoring/swallowed-error
  await mail(req.body).catch(() => {});
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ monitoring/swallowed-error
  res.end();
});
app.listen(3000);
