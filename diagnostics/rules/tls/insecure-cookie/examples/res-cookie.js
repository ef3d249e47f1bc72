app.post("/login", async (req, res) => {
  const token = jwt.sign({ id: user.id }, process.env.JWT_SECRET);
  res.cookie("token", token, { maxAge: 7 * 24 * 60 * 60 * 1000 });
// <- tls/insecure-cookie
  res.json({ ok: true });
});
