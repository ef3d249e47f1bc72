const http = require("node:http");

// A helper for the tests of those who use this package.
module.exports.start = function start(handler) {
  const server = http.createServer(handler);
  server.listen(3000);
  return server;
};
