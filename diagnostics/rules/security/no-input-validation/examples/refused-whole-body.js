const router = require("express").Router();

router.post("/", async (req, res) => {
  const body = req.body;
  if (body.discount) console.log("with discount");
  const product = await Product.create(body);
//                      ^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
  res.status(201).json(product);
});

router.patch("/:id", async (req, res) => {
  const { id, ...changes } = req.body;
  res.json(await Product.update({ where: { id }, data: changes }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
});
