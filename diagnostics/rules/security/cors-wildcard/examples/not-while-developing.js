const cors = require("cors");

if (process.env.NODE_ENV !== "production") {
  app.use(cors());
}
