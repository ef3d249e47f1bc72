import express from "express";
import { validateUrl } from "./urls.js";

const app = express();
app.get("/preview", async (req, res) => {
  res.send(await (await fetch(await validateUrl(req.query.url))).text());
});
app.listen(3000);
