// Read before everything else: what is missing stops the start, and is named.
require("dotenv/config");
const envalid = require("envalid");

const env = envalid.cleanEnv(process.env, {
  DATABASE_URL: envalid.str(),
  SMTP_HOST: envalid.str(),
  SMTP_PORT: envalid.num(),
});

module.exports = { env };
