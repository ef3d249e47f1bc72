const app = require("express")();

app.post("/users", async (req, res) => {
  const { error, value } = schema.validate(req.body);
  if (error) return res.status(400).json(error);
  await User.create(value);
  res.end();
});
