export const dynamic = "force-dynamic";

export async function GET() {
  try {
    throw new Error("no such secret table");
  } catch (error) {
    return Response.json({ error: String(error) }, { status: 500 });
  }
}
