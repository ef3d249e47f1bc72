const router = require("express").Router();

router.post("/login", async (req, res) => {
  const { email, password } = req.body;
  const user = await User.findOne({ email });
  if (!user || !(await compare(password, user.password))) return res.status(401).end();
  user.lastLoginIp = req.ip;
  await user.save();
  res.json({ id: user.id });
});
