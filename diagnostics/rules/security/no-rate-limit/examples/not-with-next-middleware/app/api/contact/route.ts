export async function POST(request: Request) {
  const { email, message } = await request.json();
  await sendMail(email, message);
  return Response.json({ ok: true });
}
