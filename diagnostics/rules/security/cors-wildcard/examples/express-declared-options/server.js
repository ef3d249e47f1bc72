const express = require("express");
const cors = require("cors");
const session = require("express-session");

const app = express();
const corsOptions = {
//    ^^^^^^^^^^^^^^^ security/cors-wildcard
  origin: "*",
  methods: ["GET", "POST"],
};

app.use(cors(corsOptions));
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: "auto" } }));
