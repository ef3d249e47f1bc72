import axios from "axios";
import express from "express";

const app = express();
app.get("/rates", async (req, res) => {
  const answer = await fetch("https://rates.example.com/today");
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/outbound-no-timeout
  const second = await fetch("https://rates.example.com/week", {
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/outbound-no-timeout
    headers: { accept: "application/json" },
  });
  const third = await axios.get("https://rates.example.com/month");
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/outbound-no-timeout
  const fourth = await axios.get("https://rates.example.com/year", { params: { base: "EUR" } });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/outbound-no-timeout
  const fifth = await axios.post("https://rates.example.com/alerts", { base: "EUR" });
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/outbound-no-timeout
  res.json([await answer.json(), await second.json(), third.data, fourth.data, fifth.data]);
});
app.listen(3000);
