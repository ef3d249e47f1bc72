const jwt = require("jsonwebtoken");

const JWT_SECRET = "shop-secret";
//                  ^^^^^^^^^^^ secrets/framework-secret-hardcoded
const sign = (user) => jwt.sign({ id: user.id }, JWT_SECRET);
