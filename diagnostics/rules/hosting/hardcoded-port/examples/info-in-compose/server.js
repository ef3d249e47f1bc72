const app = require("express")();

app.listen(8080);
// <- hosting/hardcoded-port info
