import express from "express";

const app = express();

app.get("/preview", async (req, res) => {
  const answer = await fetch(req.query.url);
//                     ^^^^^^^^^^^^^^^^^^^^ security/ssrf
  res.send(await answer.text());
});

app.post("/import", async (req, res) => {
  const { feed } = req.body;
  const answer = await fetch(`https://${feed}/rss.xml`);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/ssrf
  res.send(await answer.text());
});

app.listen(3000);
