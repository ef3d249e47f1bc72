import express from "express";

const app = express();
const port = Number(process.env.PORT ?? 3000);

app.get("/orders", (_req, res) => res.json([]));

const server = app.listen(port);

let closing = false;
const shutdown = () => {
  if (closing) return;
  closing = true;
  console.log("Shutting down: open requests are finished first");
  setTimeout(() => process.exit(1), 4_000).unref();
  server.close(() => process.exit(0));
  setInterval(() => server.closeIdleConnections?.(), 500).unref();
};
process.on("SIGTERM", shutdown);
process.on("SIGINT", shutdown);
