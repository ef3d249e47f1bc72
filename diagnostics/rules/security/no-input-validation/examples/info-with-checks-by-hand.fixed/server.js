const app = require("express")();
const { z } = require("zod");

app.post("/register", async (req, res) => {
  const input = z
    .object({
      email: z.string().trim().email().max(254),
      password: z.string().min(8).max(128),
    })
    .safeParse(req.body);
  if (!input.success) {
    return res.status(400).json({ error: "Invalid input", issues: input.error.flatten().fieldErrors });
  }
  const { email, password } = input.data;
  if (!email || typeof password !== "string") {
    return res.status(400).json({ error: "Missing fields" });
  }
  await User.create({ email, password: await hash(password) });
  res.end();
});
