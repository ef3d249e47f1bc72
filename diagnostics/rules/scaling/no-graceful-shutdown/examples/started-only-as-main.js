const express = require("express");

const app = express();

if (require.main === module) app.listen(process.env.PORT || 3000);
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/no-graceful-shutdown

module.exports = app;
