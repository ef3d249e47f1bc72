import express from "express";

const app = express();
app.get("/users", (req, res) => {
  console.log(`select the user ${req.query.email}`);
  res.end();
});
app.listen(3000);
