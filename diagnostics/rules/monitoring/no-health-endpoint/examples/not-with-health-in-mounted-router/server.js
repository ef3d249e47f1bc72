const express = require("express");

const app = express();
app.use("/api", require("./routes/status"));
app.listen(process.env.PORT || 3000);
