import express, { type Express } from "express";
import path from "path";

export function serveStatic(app: Express) {
  const folder = path.resolve(import.meta.dirname, "public");
  app.use(express.static(folder));
  app.use("*", (_req, res) => {
    res.sendFile(path.resolve(folder, "index.html"));
  });
}
