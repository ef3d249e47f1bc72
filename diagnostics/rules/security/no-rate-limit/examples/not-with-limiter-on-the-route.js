const express = require("express");
const rateLimit = require("express-rate-limit");

const app = express();
const loginLimiter = rateLimit({ windowMs: 60_000, limit: 5 });

app.post("/login", loginLimiter, (req, res) => res.end());
app.listen(process.env.PORT);
