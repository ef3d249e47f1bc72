const jwt = require("jsonwebtoken");

const JWT_SECRET = process.env.JWT_SECRET || "secret123";
//                                            ^^^^^^^^^ secrets/fallback-secret
const sign = (user) => jwt.sign({ id: user.id }, JWT_SECRET);

module.exports = { sign };
