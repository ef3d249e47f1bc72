let redis;
try {
  redis = require("redis");
} catch {
  redis = null;
}
