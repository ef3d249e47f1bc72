const cookieParser = require("cookie-parser");
const cookieSession = require("cookie-session");

app.use(cookieParser("shop-cookies"));
//                    ^^^^^^^^^^^^ secrets/framework-secret-hardcoded
app.use(cookieSession({ name: "session", keys: ["shop-cookies-1"] }));
//                                               ^^^^^^^^^^^^^^ secrets/framework-secret-hardcoded
