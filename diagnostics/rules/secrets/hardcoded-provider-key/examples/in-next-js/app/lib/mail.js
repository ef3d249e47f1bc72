import { Resend } from "resend";

export const mailer = new Resend("{{secret:resend-key}}");
//                                ^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error
