const app = require("express")();
const config = require("./config");

app.listen(config.port);
