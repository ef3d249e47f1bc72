import { Resend } from "resend";

const resend = new Resend(requireEnv("RESEND_API_KEY"));

export const send = (to: string) => resend.emails.send({ from: "shop@example.com", to, subject: "Hello", text: "Hi" });

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Missing required environment variable: ${name}`);
  return value;
}
