const cors = require("cors");

app.use(
  cors({
    origin: (process.env.CORS_ORIGINS ?? "http://localhost:5173").split(",").map((origin) => origin.trim()),
    credentials: true,
  })
);
