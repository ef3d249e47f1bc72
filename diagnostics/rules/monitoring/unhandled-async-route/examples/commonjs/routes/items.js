const express = require("express");
const Item = require("../models/Item");

const router = express.Router();

async function list(req, res) {
  const items = await Item.find().limit(50);
  res.json(items);
}

router.get("/", list);
// <- monitoring/unhandled-async-route
router.post("/", async (req, res) => {
//               ^^^^^^^^^^^^^^^^^^^^^ monitoring/unhandled-async-route
  const item = await Item.create({ name: String(req.body.name) });
  res.json(item);
});

module.exports = router;
