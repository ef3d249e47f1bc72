import { resend } from "../../lib/mail";

export const handler = async (event) => {
// <- security/edge-function-no-auth
  const { to } = JSON.parse(event.body);
  await resend.emails.send({ from: "team@example.com", to, subject: "Join us" });
  return { statusCode: 200 };
};
