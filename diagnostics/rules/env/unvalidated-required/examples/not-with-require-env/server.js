const express = require("express");

const app = express();
const db = connect(requireEnv("DATABASE_URL"));
const mail = mailer(requireEnv("SMTP_HOST"), requireEnv("SMTP_PASSWORD"));

app.get("/healthz", (_req, res) => res.json({ ok: true }));
app.listen(process.env.PORT || 3000);
