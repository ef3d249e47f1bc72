const express = require("express");
const User = require("./models/User");

const app = express();
app.use(express.json());

app.post("/register", async (req, res) => {
  const { name, email, password } = req.body;
  const user = await User.create({ name, email, password: await hash(password) });
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
  res.status(201).json({ id: user.id });
});
