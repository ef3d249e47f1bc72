const express = require("express");
const cors = require("cors");
const session = require("express-session");

const app = express();
const corsOptions = {
  origin: (process.env.CORS_ORIGINS ?? "http://localhost:5173").split(",").map((origin) => origin.trim()),
  methods: ["GET", "POST"],
};

app.use(cors(corsOptions));
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: "auto" } }));
