const express = require("express");
const app = express();
let requests = 0;
app.use((req, res, next) => {
  requests += 1;
  next();
});
app.get("/metrics", (_req, res) => res.send(String(requests)));
app.listen(process.env.PORT || 3000);
