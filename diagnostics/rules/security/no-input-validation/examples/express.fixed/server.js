const express = require("express");
const User = require("./models/User");
const { z } = require("zod");

const app = express();
app.use(express.json());

app.post("/register", async (req, res) => {
  const input = z
    .object({
      name: z.string().trim().max(1000),
      email: z.string().trim().email().max(254),
      password: z.string().min(8).max(128),
    })
    .safeParse(req.body);
  if (!input.success) {
    return res.status(400).json({ error: "Invalid input", issues: input.error.flatten().fieldErrors });
  }
  const { name, email, password } = input.data;
  const user = await User.create({ name, email, password: await hash(password) });
  res.status(201).json({ id: user.id });
});
