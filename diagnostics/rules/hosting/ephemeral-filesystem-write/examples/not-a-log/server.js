const fs = require("node:fs");
const app = require("express")();
app.post("/orders", (req, res) => {
  fs.appendFileSync("logs/requests.log", JSON.stringify(req.body) + "\n");
  res.end();
});
