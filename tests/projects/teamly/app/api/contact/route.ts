import { Resend } from "resend";
import { z } from "zod";

const Message = z.string().trim().min(1).max(5000);

const resend = new Resend(process.env.RESEND_API_KEY!);

export async function POST(request: Request) {
  const form = await request.formData();
  const message = Message.safeParse(form.get("message"));
  if (!message.success) return Response.json({ error: "A message is missing" }, { status: 400 });
  await resend.emails.send({
    from: "form@teamly.example",
    to: "team@teamly.example",
    subject: "Contact",
    text: message.data,
  });
  return Response.json({ ok: true });
}
