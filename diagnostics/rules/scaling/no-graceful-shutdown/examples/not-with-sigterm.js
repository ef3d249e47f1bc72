import express from "express";

const app = express();
const server = app.listen(process.env.PORT || 3000);

process.once("SIGTERM", () => server.close());
