const cors = require("cors");
app.use(cors({ origin: process.env.NODE_ENV === "production" ? "https://shop.net" : "http://localhost:5173" }));
