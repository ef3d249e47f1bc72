const express = require("express");
const rateLimit = require("express-rate-limit");

const app = express();
// <- tls/trust-proxy-missing
app.use(rateLimit({ windowMs: 60000, limit: 100 }));
app.listen(process.env.PORT);
