const app = require("express")();
app.listen(4000, "127.0.0.1");
