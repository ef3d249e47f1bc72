const cookieOptions = {
  httpOnly: true,
  maxAge: 7 * 24 * 60 * 60 * 1000,
};

app.post("/login", async (req, res) => {
  const user = await findUser(req.body.email, req.body.password);
  res.cookie("access_token", sign(user, "15m"), cookieOptions);
// <- tls/insecure-cookie
  res.cookie("refresh_token", sign(user, "7d"), cookieOptions);
// <- tls/insecure-cookie
  res.json({ ok: true });
});
