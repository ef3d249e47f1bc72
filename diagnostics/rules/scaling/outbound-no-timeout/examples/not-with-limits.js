import axios from "axios";
import express from "express";

const app = express();
app.get("/rates", async (req, res) => {
  const options = { headers: {}, ...defaults };
  await fetch("https://rates.example.com/today", { signal: AbortSignal.timeout(5_000) });
  await fetch("https://rates.example.com/today", options);
  await fetch("https://rates.example.com/today", { ...options });
  await axios.get("https://rates.example.com/today", { timeout: 5_000 });
  res.end();
});
app.listen(3000);
