const app = require("express")();
app.locals.mail = requireEnv("MAIL_HOST");
app.locals.from = requireEnv("MAIL_FROM");
app.locals.reply = requireEnv("MAIL_FROM");
app.listen(process.env.PORT || 3000);
