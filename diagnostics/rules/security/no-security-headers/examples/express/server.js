import express from "express";

const app = express();
app.use(express.static("dist"));

app.get("/", (req, res) => res.render("index"));

app.listen(process.env.PORT || 3000);
// <- security/no-security-headers warning
