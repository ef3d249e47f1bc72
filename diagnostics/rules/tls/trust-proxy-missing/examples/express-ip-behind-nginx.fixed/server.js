const express = require("express");

const server = express();
server.set("trust proxy", 1);
server.get("/", (req, res) => res.json({ you: req.ip, link: `${req.protocol}://${req.hostname}` }));
server.listen(3000);
