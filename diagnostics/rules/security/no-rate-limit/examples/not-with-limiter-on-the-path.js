const express = require("express");
const rateLimit = require("express-rate-limit");

const app = express();
const strict = rateLimit({ windowMs: 60_000, limit: 5 });
app.use(["/login", "/register"], strict);

app.post("/login", (req, res) => res.end());
app.post("/register", (req, res) => res.end());
app.listen(process.env.PORT);
