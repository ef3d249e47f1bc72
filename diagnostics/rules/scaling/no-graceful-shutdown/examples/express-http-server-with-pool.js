const http = require("http");
const express = require("express");
const { Pool } = require("pg");

const pool = new Pool({ connectionString: process.env.DATABASE_URL });
const app = express();
const server = http.createServer(app);

server.listen(process.env.PORT || 3000);
// <- scaling/no-graceful-shutdown
