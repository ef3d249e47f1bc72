const http = require("http");

const server = http.createServer((req, res) => {
  if (req.url === "/healthz") return res.end("ok");
  res.end("hello");
});

server.listen(process.env.PORT || 8080);
