const { signIn } = require("../accounts");

module.exports = (app) => {
  app.post("/login", (req, res) => signIn(req.body).then((token) => res.json({ token })));
};
