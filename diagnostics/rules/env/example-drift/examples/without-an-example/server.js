const express = require("express");
const { connect } = require("./database");

const app = express();
const limit = process.env.PAGE_SIZE || 20;
//            ^^^^^^^^^^^^^^^^^^^^^ env/example-drift

connect(process.env.DATABASE_URL);
app.get("/", (req, res) => res.json({ limit, key: process.env["MAPS_KEY"] }));
app.listen(process.env.PORT || 3000);
