const express = require("express");
const app = express();
app.get("/", (_req, res) => res.send("<h1>Hello</h1>"));
app.listen(process.env.PORT || 3000);
