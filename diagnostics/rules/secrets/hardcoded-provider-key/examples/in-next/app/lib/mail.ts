import { Resend } from "resend";

const resend = new Resend("{{secret:resend-key}}");
//                         ^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error

export const send = (to: string) => resend.emails.send({ from: "shop@example.com", to, subject: "Hello", text: "Hi" });
