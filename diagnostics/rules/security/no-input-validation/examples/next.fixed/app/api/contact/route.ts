import { Resend } from "resend";
import { z } from "zod";

const resend = new Resend(process.env.RESEND_API_KEY);

export async function POST(request: Request) {
  const input = z
    .object({
      email: z.string().trim().email().max(254),
      message: z.string().max(20_000),
    })
    .safeParse(await request.json());
  if (!input.success) {
    return Response.json({ error: "Invalid input", issues: input.error.flatten().fieldErrors }, { status: 400 });
  }
  const { email, message } = input.data;
  await resend.emails.send({ from: "shop@shop.example", to: "us@shop.example", replyTo: email, text: message });
  return Response.json({ ok: true });
}
