const express = require("express");
const { login, register } = require("./auth");
const rateLimit = require("express-rate-limit");

const app = express();

app.set("trust proxy", 1);
app.use(rateLimit({ windowMs: 60_000, limit: 120, standardHeaders: "draft-7", legacyHeaders: false }));
const strictLimiter = rateLimit({ windowMs: 15 * 60_000, limit: 10, standardHeaders: "draft-7", legacyHeaders: false });
app.use(/\/(login|signin|register|signup|forgot|reset|verify|otp|contact|upload|chat|generate)/i, strictLimiter);
app.use(express.json());

app.get("/", (req, res) => res.send("Shop"));
app.post("/api/login", login);
app.post("/api/register", register);

app.listen(process.env.PORT || 3000);
