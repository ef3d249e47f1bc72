const express = require("express");
const { login, register } = require("./auth");

const app = express();
app.use(express.json());

app.get("/", (req, res) => res.send("Shop"));
app.post("/api/login", login);
app.post("/api/register", register);

app.listen(process.env.PORT || 3000);
// <- security/no-rate-limit
