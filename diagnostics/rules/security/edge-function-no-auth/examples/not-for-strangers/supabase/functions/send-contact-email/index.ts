import { resend } from "../_shared/mail.ts";

Deno.serve(async (req) => {
  const { text } = await req.json();
  await resend.emails.send({ from: "form@example.com", to: "me@example.com", subject: "Contact", text });
  return new Response("ok");
});
