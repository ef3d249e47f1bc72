const cors = require("cors");

const allowed = ["https://shop.example"];
app.use(cors({
  origin: (origin, callback) => {
    if (!origin || allowed.includes(origin)) return callback(null, true);
    callback(new Error("not allowed"));
  },
}));
