const express = require("express");
const cors = require("cors");

const app = express();
app.use(cors({ origin: (process.env.CORS_ORIGINS ?? "http://localhost:5173").split(",").map((origin) => origin.trim()) }));
app.use(express.json());

app.get("/api/products", requireBearer, (req, res) => res.json([]));
