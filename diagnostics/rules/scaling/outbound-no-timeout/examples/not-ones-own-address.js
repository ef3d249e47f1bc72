import express from "express";

const app = express();
app.get("/rates", async (req, res) => {
  res.json(await (await fetch("/api/rates")).json());
});
app.listen(3000);
