import express from "express";

const app = express();

async function load(address, label) {
  console.log(label);
  return (await fetch(address, { signal: AbortSignal.timeout(5_000) })).text();
}

app.get("/load", async (req, res) => {
  res.type("text").send(await load("https://a.example.com", req.query.label));
});

app.listen(process.env.PORT || 3000);
