const express = require("express");
const session = require("express-session");

const app = express();
app.use(session({ secret: "keyboard cat", resave: false, saveUninitialized: false }));
//                         ^^^^^^^^^^^^ secrets/framework-secret-hardcoded
app.listen(process.env.PORT || 3000);
