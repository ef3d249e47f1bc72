const http = require("http");
const express = require("express");
const { createTerminus } = require("@godaddy/terminus");

const app = express();
app.get("/", (req, res) => res.send("hi"));

const server = http.createServer(app);
createTerminus(server, { healthChecks: { "/healthcheck": async () => {} } });
server.listen(process.env.PORT || 3000);
