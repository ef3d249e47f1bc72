const app = require("express")();

app.post("/login", (req, res) => res.end());
app.listen(process.env.PORT);
