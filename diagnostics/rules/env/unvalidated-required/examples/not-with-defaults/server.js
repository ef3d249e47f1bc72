const app = require("express")();
const level = process.env.LEVEL || "info";
const region = process.env.REGION ?? "eu";
const size = process.env.SIZE || 10;
app.listen(process.env.PORT || 3000);
