const app = require("express")();
const metrics = require("express")();
app.listen(process.env.PORT || 3000);
metrics.listen(9090, "127.0.0.1");
