const app = require("express")();
connect(process.env.DATABASE_URL, process.env.SMTP_HOST);
app.listen(process.env.PORT || 3000);
