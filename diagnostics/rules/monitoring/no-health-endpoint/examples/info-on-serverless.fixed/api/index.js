const app = require("express")();

app.get("/healthz", (_req, res) => res.status(200).json({ status: "ok" }));

app.get("/", (req, res) => res.send("Hello"));
app.listen(process.env.PORT);

module.exports = app;
