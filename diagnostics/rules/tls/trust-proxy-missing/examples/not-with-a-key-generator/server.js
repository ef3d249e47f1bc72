const express = require("express");
const rateLimit = require("express-rate-limit");
const app = express();
app.use(rateLimit({ limit: 10, keyGenerator: (req) => req.headers["fly-client-ip"] }));
app.listen(process.env.PORT);
