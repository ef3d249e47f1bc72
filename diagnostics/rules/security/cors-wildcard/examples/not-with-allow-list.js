const cors = require("cors");

const allowed = (process.env.CORS_ORIGINS ?? "http://localhost:5173").split(",");
app.use(cors({ origin: allowed, credentials: true }));
