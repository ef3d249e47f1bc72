import { Resend } from "resend";
import { prisma } from "@/lib/prisma";

const resend = new Resend(process.env.RESEND_API_KEY!);

export async function GET(request: Request) {
  if (request.headers.get("authorization") !== `Bearer ${process.env.CRON_SECRET}`) {
    return new Response("Unauthorized", { status: 401 });
  }
  const teams = await prisma.team.count();
  await resend.emails.send({ from: "digest@teamly.example", to: "team@teamly.example", subject: "Digest", text: `${teams}` });
  return Response.json({ ok: true });
}
