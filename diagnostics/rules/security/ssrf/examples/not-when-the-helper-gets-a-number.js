import express from "express";

const app = express();

const load = async (id) => (await fetch(`https://${id}.shards.example.com/`, { signal: AbortSignal.timeout(5_000) })).text();

app.get("/shards/:id", async (req, res) => {
  res.type("text").send(await load(Number(req.params.id)));
});

app.listen(process.env.PORT || 3000);
