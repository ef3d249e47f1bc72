import "dotenv/config";

const { SMTP_HOST, SMTP_PORT = 587, SMTP_PASSWORD: password } = process.env;
//      ^^^^^^^^^ env/example-drift
export const settings = { host: SMTP_HOST, port: SMTP_PORT, password, from: Deno.env.get("SENDER") };
