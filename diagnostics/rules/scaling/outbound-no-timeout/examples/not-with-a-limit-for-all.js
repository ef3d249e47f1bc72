import axios from "axios";
import express from "express";

axios.defaults.timeout = 10_000;
const app = express();
app.get("/rates", async (req, res) => {
  res.json((await axios.get("https://rates.example.com/today")).data);
});
app.listen(3000);
