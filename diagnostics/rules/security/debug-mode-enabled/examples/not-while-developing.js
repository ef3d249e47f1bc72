import express from "express";
import errorhandler from "errorhandler";

const app = express();
if (process.env.NODE_ENV !== "production") {
  app.use(errorhandler());
}
app.listen(3000);
