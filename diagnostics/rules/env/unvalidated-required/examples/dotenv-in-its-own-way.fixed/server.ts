import express from "express";
import dotenv from "dotenv";

dotenv.config({ path: "config/local.env" });

const app = express();
const db = connect(process.env.DATABASE_URL);
const mail = mailer(process.env.SMTP_HOST, process.env.SMTP_PASSWORD);

app.get("/healthz", (_req, res) => res.json({ ok: true }));
for (const name of [
  "DATABASE_URL",
  "SMTP_HOST",
  "SMTP_PASSWORD",
]) {
  if (!process.env[name]) throw new Error(`${name} is not set: see .env.example`);
}

app.listen(process.env.PORT || 3000);
