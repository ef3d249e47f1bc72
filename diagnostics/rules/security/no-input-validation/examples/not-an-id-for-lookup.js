const app = require("express")();

app.post("/cart/remove", async (req, res) => {
  await CartItem.deleteOne({ _id: req.body.itemId });
  res.json(await CartItem.find({ user: req.user.id }));
});
