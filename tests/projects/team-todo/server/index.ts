import express, { type NextFunction, type Request, type Response } from "express";
import { registerRoutes } from "./routes";
import { serveStatic } from "./vite";

const app = express();
app.use(express.json());
app.use(express.urlencoded({ extended: false }));

app.use((req, res, next) => {
  const start = Date.now();
  let captured: unknown;
  const json = res.json;
  res.json = function (body) {
    captured = body;
    return json.call(res, body);
  };
  res.on("finish", () => {
    if (req.path.startsWith("/api")) {
      console.error(`${req.method} ${req.path} ${res.statusCode} in ${Date.now() - start}ms :: ${JSON.stringify(captured)}`);
    }
  });
  next();
});

const server = registerRoutes(app);

app.use((err: any, _req: Request, res: Response, _next: NextFunction) => {
  const status = err.status || err.statusCode || 500;
  const message = err.message || "Internal Server Error";
  console.error("request failed", status);
  res.status(status).json({ message });
});

serveStatic(app);

const port = 5000;
server.listen({ port, host: "0.0.0.0", reusePort: true }, () => {
  console.error(`serving on port ${port}`);
});

process.on("uncaughtException", (err) => {
  console.error("uncaught", err);
  process.exit(1);
});
