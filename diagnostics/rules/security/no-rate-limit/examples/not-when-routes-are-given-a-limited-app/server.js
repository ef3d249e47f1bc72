const express = require("express");
const rateLimit = require("express-rate-limit");

const server = express();
server.use(rateLimit({ windowMs: 60_000, limit: 60 }));
for (const file of ["login", "register"]) require(`./routes/${file}`)(server);
server.listen(process.env.PORT || 3000);
