const express = require("express");
const cors = require("cors");

const app = express();
app.use("/assets", cors(), express.static("assets"));
app.get("/fonts/:name", (req, res) => {
  res.setHeader("Access-Control-Allow-Origin", "*");
  res.sendFile(req.params.name, { root: "fonts" });
});
app.get("/openapi.json", (req, res) => {
  res.header("Access-Control-Allow-Origin", "*");
  res.json(description);
});
