const session = require("express-session");

app.use(session({
//      ^^^^^^^^^ tls/insecure-cookie
  secret: process.env.SESSION_SECRET,
  resave: false,
  saveUninitialized: false,
}));
