const app = require("express")();

app.post("/login", async (req, res) => {
  const { email, password } = req.body;
  const { data, error } = await supabase.auth.signInWithPassword({ email, password });
  res.json(error ? { error: "Wrong e-mail or password" } : data);
});
