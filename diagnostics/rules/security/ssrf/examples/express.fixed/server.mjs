import express from "express";
import { assertPublicUrl } from "./assert-public-url.mjs";

const app = express();

app.get("/preview", async (req, res) => {
  const answer = await fetch(await assertPublicUrl(req.query.url));
  res.send(await answer.text());
});

app.post("/import", async (req, res) => {
  const { feed } = req.body;
  const answer = await fetch(await assertPublicUrl(`https://${feed}/rss.xml`));
  res.send(await answer.text());
});

app.listen(3000);
