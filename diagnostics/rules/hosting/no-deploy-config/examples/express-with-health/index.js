const app = require("express")();
app.get("/healthz", (_req, res) => res.json({ status: "ok" }));
app.get("/readyz", (_req, res) => res.json({ status: "ok" }));
app.listen(process.env.PORT || 3000);
