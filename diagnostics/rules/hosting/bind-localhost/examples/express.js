const express = require("express");

const app = express();
app.listen(process.env.PORT || 3000, "127.0.0.1");
// <- hosting/bind-localhost
