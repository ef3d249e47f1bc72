export async function POST() {
  return Response.json({ error: "Wrong password" }, { status: 401 });
}
