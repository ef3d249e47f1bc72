import { cookies } from "next/headers";

const SESSION_COOKIE: CookieOptions = { maxAge: 60 * 60 * 24 };

export async function startSession(id: string) {
  (await cookies()).set("session", id, SESSION_COOKIE);
// <- tls/insecure-cookie
}
