const jwt = require("jsonwebtoken");

const sign = (user) => jwt.sign({ id: user.id }, "my_jwt_secret", { expiresIn: "1h" });
//                                                ^^^^^^^^^^^^^ secrets/framework-secret-hardcoded
const read = (token) => jwt.verify(token, "my_jwt_secret");
