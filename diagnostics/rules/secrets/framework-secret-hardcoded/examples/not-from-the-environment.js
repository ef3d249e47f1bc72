const jwt = require("jsonwebtoken");

app.use(session({ secret: process.env.SESSION_SECRET, resave: false }));
const sign = (user) => jwt.sign({ id: user.id }, process.env.JWT_SECRET);
const secret = requireEnv("JWT_SECRET");
const again = (user) => jwt.sign({ id: user.id }, secret);
