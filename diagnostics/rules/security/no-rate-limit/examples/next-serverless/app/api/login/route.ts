import { startSession } from "../../../session";

export async function POST(request: Request) {
  const { email, password } = await request.json();
  const session = await startSession(email, password);
  return Response.json({ ok: session !== null }, { status: session ? 200 : 401 });
}
