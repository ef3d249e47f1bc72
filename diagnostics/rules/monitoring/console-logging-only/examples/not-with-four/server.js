import express from "express";

const app = express();
app.get("/items", (req, res) => {
  console.log("items");
  res.json([]);
});
app.listen(process.env.PORT || 3000, () => console.log("ready"));
