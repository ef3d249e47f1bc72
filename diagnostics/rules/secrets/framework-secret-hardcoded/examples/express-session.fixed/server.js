const express = require("express");
const session = require("express-session");

const app = express();
app.use(session({ secret: requireEnv("SESSION_SECRET"), resave: false, saveUninitialized: false }));
app.listen(process.env.PORT || 3000);

function requireEnv(name) {
  if (!process.env[name]) {
    try {
      process.loadEnvFile();
    } catch {
      // There is no .env here: the platform sets the variables.
    }
  }
  const value = process.env[name];
  if (!value) throw new Error(`Missing required environment variable: ${name}`);
  return value;
}
