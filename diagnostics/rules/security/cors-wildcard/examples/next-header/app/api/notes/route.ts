import { cookies } from "next/headers";

export async function GET() {
  const user = (await cookies()).get("session");
  return Response.json(await notesOf(user), {
    headers: { "Access-Control-Allow-Origin": "*" },
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/cors-wildcard info
  });
}
