import express from "express";
import session from "express-session";
import { store } from "./store.js";

const app = express();
app.use(session({ store, secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));
app.get("/", (req, res) => res.send("hello"));
app.listen(3000);
