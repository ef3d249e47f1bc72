import { sendMail } from "../../mail";

export default async function handler(req, res) {
  await sendMail(req.body.email, req.body.message);
  res.status(200).json({ ok: true });
}
