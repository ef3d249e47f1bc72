const { Pool } = require("pg");

const pool = new Pool({ connectionString: "{{secret:postgres-url}}" });
// <- secrets/connection-string-password
module.exports = { pool };
