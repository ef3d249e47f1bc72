const express = require("express");
const { clerkMiddleware } = require("@clerk/express");

const app = express();
app.use(clerkMiddleware());
app.get("/api/profile", (req, res) => res.json({}));
app.post("/api/tasks", (req, res) => res.end());
app.listen(process.env.PORT);
