const router = require("express").Router();

router.post("/", async (req, res) => {
  const product = await new Product(req.body).save();
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
  res.status(201).json(product);
});

router.put("/:id", async (req, res) => {
  res.json(await Product.findByIdAndUpdate(req.params.id, req.body, { new: true }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
});

router.post("/orders", async (req, res) => {
  const order = new Order({ ...req.body, user: req.user.id });
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
  await order.save();
  res.json(order);
});
