const app = require("express")();

app.listen(Number(process.env.PORT ?? 8080));
