import express from "express";

const app = express();

const open = (address) => fetch(address, { signal: AbortSignal.timeout(5_000) });
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/ssrf

app.get("/preview", async (req, res) => {
  const answer = await open(req.query.url);
  res.send(await answer.text());
});

app.listen(process.env.PORT || 3000);
