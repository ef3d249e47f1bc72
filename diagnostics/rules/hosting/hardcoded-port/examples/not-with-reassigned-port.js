const express = require("express");

const app = express();
let port = 3000;
if (process.env.PORT) {
  port = Number(process.env.PORT);
}

app.listen(port);
