import express from "express";

const HOSTS = new Set(["blog.example.com"]);
const app = express();
app.get("/preview", async (req, res) => {
  const url = req.query.url;
  if (!HOSTS.has(new URL(url).hostname)) return res.status(400).end();
  res.send(await (await fetch(url)).text());
});
app.listen(3000);
