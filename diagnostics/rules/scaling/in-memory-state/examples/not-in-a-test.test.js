const users = [];
app.post("/users", (req, res) => {
  users.push(req.body);
  res.end();
});
