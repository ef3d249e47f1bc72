const app = require("express")();
const url = process.env.DATABASE_URL;
if (!url) throw new Error("DATABASE_URL is not set");
if (!process.env.SMTP_HOST) throw new Error("SMTP_HOST is not set");
const host = process.env.SMTP_HOST;
const password = requireEnv("SMTP_PASSWORD");
app.listen(process.env.PORT || 3000);
