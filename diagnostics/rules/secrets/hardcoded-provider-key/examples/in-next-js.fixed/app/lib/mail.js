import { Resend } from "resend";

export const mailer = new Resend(requireEnv("RESEND_API_KEY"));

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`Missing required environment variable: ${name}`);
  return value;
}
