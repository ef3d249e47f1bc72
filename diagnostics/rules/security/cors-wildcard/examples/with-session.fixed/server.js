const cors = require("cors");

app.use(cors({ origin: (process.env.CORS_ORIGINS ?? "http://localhost:5173").split(",").map((origin) => origin.trim()) }));
app.post("/login", (req, res) => {
  res.cookie("token", sign(req.body), { httpOnly: true, secure: true, sameSite: "none" });
  res.end();
});
