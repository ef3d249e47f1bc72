import express from "express";

const app = express();
const server = app.listen(process.env.PORT || 3000);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => server.close(() => process.exit(0)));
}
