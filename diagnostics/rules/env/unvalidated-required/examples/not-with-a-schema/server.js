const { z } = require("zod");
const app = require("express")();
const env = z.object({ DATABASE_URL: z.string(), SMTP_HOST: z.string(), SMTP_PASSWORD: z.string() }).parse(process.env);
connect(process.env.DATABASE_URL, process.env.SMTP_HOST, process.env.SMTP_PASSWORD);
app.listen(process.env.PORT || 3000);
