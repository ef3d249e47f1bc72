const app = require("express")();
const sslify = require("express-sslify");
app.use(sslify.HTTPS({ trustProtoHeader: true }));
app.listen(process.env.PORT || 3000);
