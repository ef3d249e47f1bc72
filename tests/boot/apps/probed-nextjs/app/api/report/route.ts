import { storage } from "@/lib/storage";

export const dynamic = "force-dynamic";

export async function GET() {
  await storage.count();
  return Response.json({ entries: 0 });
}
