const express = require("express");

const server = express();
// <- tls/trust-proxy-missing
server.get("/", (req, res) => res.json({ you: req.ip, link: `${req.protocol}://${req.hostname}` }));
server.listen(3000);
