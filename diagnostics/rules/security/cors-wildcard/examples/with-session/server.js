const cors = require("cors");

app.use(cors({ origin: "*" }));
//      ^^^^^^^^^^^^^^^^^^^^^ security/cors-wildcard
app.post("/login", (req, res) => {
  res.cookie("token", sign(req.body), { httpOnly: true, secure: true, sameSite: "none" });
  res.end();
});
