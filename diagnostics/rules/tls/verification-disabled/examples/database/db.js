const { Pool } = require("pg");

const pool = new Pool({
  connectionString: process.env.DATABASE_URL,
  ssl: { rejectUnauthorized: false },
//       ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled warning
});

module.exports = pool;
