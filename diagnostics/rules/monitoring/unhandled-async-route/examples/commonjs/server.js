const express = require("express");
const items = require("./routes/items");

const app = express();
app.use("/items", items);
app.listen(process.env.PORT || 3000);
