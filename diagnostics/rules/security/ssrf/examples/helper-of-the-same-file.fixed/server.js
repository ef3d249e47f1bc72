import express from "express";
import { assertPublicUrl } from "./assert-public-url.mjs";

const app = express();

const preview = async (limit, address) => {
  const answer = await fetch(await assertPublicUrl(address), { signal: AbortSignal.timeout(5_000) });
  return (await answer.text()).slice(0, limit);
};

app.get("/preview", async (req, res) => {
  res.send(await preview(500, req.query.url));
});

app.listen(process.env.PORT || 3000);
