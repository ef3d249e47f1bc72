import { storage } from "@/lib/storage";

export const dynamic = "force-dynamic";

export async function GET() {
  return Response.json(await storage.listEntries(), { headers: { "Access-Control-Allow-Origin": "*" } });
}

export async function POST(request: Request) {
  const { author, text } = await request.json();
  const entry = await storage.addEntry({ author, text });
  return Response.json(entry, { status: 201 });
}
