const express = require("express");
const app = express();
app.get("/preview", async (req, res) => res.send(await (await fetch(req.query.url)).text()));
