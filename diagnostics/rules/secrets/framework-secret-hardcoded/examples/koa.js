const Koa = require("koa");

const app = new Koa();
app.keys = ["shop-cookies"];
//           ^^^^^^^^^^^^ secrets/framework-secret-hardcoded
