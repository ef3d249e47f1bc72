const express = require("express");
const app = express();
app.enable("trust proxy");
app.get("/", (req, res) => res.send(req.ip));
app.listen(process.env.PORT);
