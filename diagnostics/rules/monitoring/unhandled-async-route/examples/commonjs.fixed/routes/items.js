const express = require("express");
require("express-async-errors");
const Item = require("../models/Item");

const router = express.Router();

async function list(req, res) {
  const items = await Item.find().limit(50);
  res.json(items);
}

router.get("/", list);
router.post("/", async (req, res) => {
  const item = await Item.create({ name: String(req.body.name) });
  res.json(item);
});

module.exports = router;
