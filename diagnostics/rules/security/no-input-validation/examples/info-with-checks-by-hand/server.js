const app = require("express")();

app.post("/register", async (req, res) => {
  const { email, password } = req.body;
  if (!email || typeof password !== "string") {
    return res.status(400).json({ error: "Missing fields" });
  }
  await User.create({ email, password: await hash(password) });
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation info
  res.end();
});
