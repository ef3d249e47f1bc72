
let closing = false;
const shutdown = () => {
  if (closing) return;
  closing = true;
  console.log("Shutting down: open requests are finished first");
  setTimeout(() => process.exit(1), ${patience}_000).unref();
  server.close(() => process.exit(0));
  setInterval(() => server.closeIdleConnections?.(), 500).unref();
};
process.on("SIGTERM", shutdown);
process.on("SIGINT", shutdown);
