const express = require("express");
const mongoose = require("mongoose");

const app = express();

mongoose.connect(process.env.MONGO_URI).then(() => {
  app.listen(process.env.PORT || 3000, () => {
// <- scaling/no-graceful-shutdown
    console.log("Server running");
  });
});
