const { Pool } = require("pg");

const pool = new Pool({ connectionString: requireEnv("DATABASE_URL") });
module.exports = { pool };

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
