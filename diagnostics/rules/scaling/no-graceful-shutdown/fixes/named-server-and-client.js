
let closing = false;
const shutdown = () => {
  if (closing) return;
  closing = true;
  console.log("Shutting down: open requests are finished first");
  setTimeout(() => process.exit(1), 10_000).unref();
  ${server.name}.close(async () => {
    await ${client.close};
    process.exit(0);
  });
  ${server.name}.closeIdleConnections?.();
};
process.on("SIGTERM", shutdown);
process.on("SIGINT", shutdown);
