const { body, validationResult } = require("express-validator");
const app = require("express")();

app.post("/users", body("email").isEmail(), async (req, res) => {
  if (!validationResult(req).isEmpty()) return res.status(400).end();
  await User.create({ email: req.body.email });
  res.end();
});
