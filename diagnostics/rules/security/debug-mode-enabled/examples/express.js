import express from "express";
import errorhandler from "errorhandler";

const app = express();
app.use(errorhandler());
// <- security/debug-mode-enabled
app.listen(3000);
