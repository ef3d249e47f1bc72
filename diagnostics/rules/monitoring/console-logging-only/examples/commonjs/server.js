const express = require("express");

const app = express();
app.get("/items", (req, res) => {
  console.log("items");
  res.json([]);
});
app.get("/orders", (req, res) => {
  console.log("orders", req.query);
  try {
    res.json(JSON.parse(req.query.filter));
  } catch (error) {
    console.error("bad filter", error);
    res.status(400).end();
  }
});
app.get("/about", (req, res) => {
  console.log("about");
  res.send("about");
});
app.listen(process.env.PORT || 3000, () => console.log("ready"));
// <- monitoring/console-logging-only
