app.post("/logout", (req, res) => {
  res.clearCookie("token");
  res.cookie("session", "", { maxAge: 0 });
  res.end();
});
