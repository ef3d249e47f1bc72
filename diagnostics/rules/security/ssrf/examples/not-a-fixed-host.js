import express from "express";

const app = express();
app.get("/weather", async (req, res) => {
  const answer = await fetch(`https://api.example.com/weather/${encodeURIComponent(req.query.city)}`);
  const other = await fetch(`${process.env.API_URL}/cities/${req.query.city}`);
  res.send((await answer.text()) + (await other.text()));
});
app.listen(3000);
