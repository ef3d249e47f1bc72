require("dotenv").config();
const express = require("express");

const app = express();
const db = connect(process.env.DATABASE_URL);
const mail = mailer(process.env.SMTP_HOST, process.env.SMTP_PORT, process.env.ENABLE_MAIL);

app.get("/healthz", (_req, res) => res.json({ ok: true }));
app.listen(process.env.PORT || 3000);
// <- env/unvalidated-required
