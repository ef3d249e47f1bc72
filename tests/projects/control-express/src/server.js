import * as Sentry from "@sentry/node";
import { app } from "./app.js";
import { pool } from "./db.js";
import { env } from "./env.js";
import { logger } from "./logger.js";

Sentry.init({ dsn: env.SENTRY_DSN });

const server = app.listen(env.PORT, () => logger.info("listening"));

for (const signal of ["SIGTERM", "SIGINT"]) {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), 8_000).unref();
    server.close(async () => {
      await pool.end();
      process.exit(0);
    });
  });
}
