import { cookies } from "next/headers";

export async function login(token: string) {
  (await cookies()).set("session", token, { path: "/", httpOnly: true });
// <- tls/insecure-cookie
}
