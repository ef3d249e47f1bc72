const cors = require("cors");

app.use(
  cors({
// <- security/cors-wildcard
    origin: (origin, callback) => callback(null, true),
    credentials: true,
  })
);
