// import { logger } from "./logger.mjs"; logger.error({ err }, "what failed")
import pino from "pino";

export const logger = pino({
  level: "info",
  redact: ["req.headers.authorization", "req.headers.cookie", "*.password", "*.token"],
});
