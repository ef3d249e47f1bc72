import { dbConnect } from "@/lib/db";
import { Note } from "@/lib/models";

export async function GET() {
  await dbConnect();
  return Response.json(await Note.find().limit(50));
}
