import { put } from "@vercel/blob";

export async function POST(request: Request) {
// <- security/unauthenticated-mutation-route
  const form = await request.formData();
  const file = form.get("file") as File;
  const blob = await put(file.name, file, { access: "public" });
  return Response.json({ url: blob.url });
}
