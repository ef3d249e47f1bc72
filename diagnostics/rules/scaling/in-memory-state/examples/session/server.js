import express from "express";
import session from "express-session";

const app = express();
app.use(
  session({
// <- scaling/in-memory-state
    secret: process.env.SESSION_SECRET,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: true, sameSite: "lax" },
  }),
);
app.get("/", (req, res) => res.send("hello"));
app.listen(3000);
