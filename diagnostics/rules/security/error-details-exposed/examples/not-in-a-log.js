const express = require("express");
const app = express();
app.use((err, req, res, next) => {
  console.error(err.stack);
  res.status(500).json({ error: "Something went wrong" });
});
app.listen(process.env.PORT || 3000);
