import express from "express";
import session from "express-session";
import connectPgSimple from "connect-pg-simple";

const app = express();
app.use(
  session({
    secret: process.env.SESSION_SECRET,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: true, sameSite: "lax" },
    store: new (connectPgSimple(session))({ conString: process.env.DATABASE_URL, createTableIfMissing: true }),
  }),
);
app.get("/", (req, res) => res.send("hello"));
app.listen(3000);
