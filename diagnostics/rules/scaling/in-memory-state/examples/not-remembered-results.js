const express = require("express");
const app = express();
const memo = new Map();
function slow(n) {
  if (!memo.has(n)) memo.set(n, compute(n));
  return memo.get(n);
}
app.get("/n/:n", (req, res) => res.json(slow(req.params.n)));
app.listen(process.env.PORT || 3000);
