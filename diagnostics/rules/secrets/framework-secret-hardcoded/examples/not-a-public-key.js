const jwt = require("jsonwebtoken");

const publicKey = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----";
const read = (token) => jwt.verify(token, publicKey, { algorithms: ["ES256"] });
