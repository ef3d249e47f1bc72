app.post("/settings", (req, res) => {
  res.cookie("theme", req.body.theme);
  res.cookie("locale", "de", { maxAge: 1000 });
  res.cookie("sidebar:state", "open");
  res.cookie("cookie_consent", "yes");
  res.end();
});
