const app = require("express")();

app.listen(8080);
