const app = require("express")();
const db = connect(mustEnv("DATABASE_URL"));
const mail = mailer(mustEnv("SMTP_HOST"), mustEnv("SMTP_PASSWORD"));
app.listen(process.env.PORT || 3000);
