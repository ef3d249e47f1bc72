const fs = require("node:fs");
const app = require("express")();
app.post("/render", (req, res) => {
  fs.writeFileSync(`.cache/${req.body.key}.html`, req.body.page);
  res.end();
});
