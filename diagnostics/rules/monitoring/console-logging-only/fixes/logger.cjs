// const { logger } = require("./logger.cjs"); logger.error({ err }, "what failed")
const pino = require("pino");

exports.logger = pino({
  level: "info",
  redact: ["req.headers.authorization", "req.headers.cookie", "*.password", "*.token"],
});
