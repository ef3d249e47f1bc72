const app = require("express")();
app.listen(41234, "127.0.0.1");
