const express = require("express");
const cors = require("cors");

const app = express();
app.use(cors());
//      ^^^^^^ security/cors-wildcard info
app.use(express.json());

app.get("/api/products", requireBearer, (req, res) => res.json([]));
