const password = process.env.SMTP_PASSWORD;
const apiKey = config.get("API_KEY");
const schema = { password: z.string().min(8) };
