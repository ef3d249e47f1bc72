const express = require("express");
const limit = require("./limit");

const app = express();
app.use(limit);
app.post("/login", (req, res) => res.end());
app.listen(process.env.PORT);
