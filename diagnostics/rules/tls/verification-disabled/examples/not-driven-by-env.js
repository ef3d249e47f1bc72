const { Pool } = require("pg");

const pool = new Pool({ ssl: { rejectUnauthorized: process.env.DB_TLS_VERIFY !== "false" } });
