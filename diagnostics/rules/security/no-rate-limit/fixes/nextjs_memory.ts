import { type NextRequest, NextResponse } from "next/server";

// For each address: 120 requests a minute to the API, but 10 in a quarter of an hour where people log in or where work
// is costly. It counts in the memory of this process: several instances count each for themselves. On a platform that
// starts functions on demand (Vercel, Netlify) the count must be kept outside, in Redis for example.
const sensitivePath = /\/(login|signin|register|signup|forgot|reset|verify|otp|contact|upload|chat|generate)/i;
const counts = new Map<string, { count: number; ends: number }>();

function isOver(key: string, limit: number, milliseconds: number): boolean {
  const now = Date.now();
  if (counts.size > 10_000) {
    counts.forEach((entry, other) => entry.ends < now && counts.delete(other));
  }
  const entry = counts.get(key);
  if (!entry || entry.ends < now) {
    counts.set(key, { count: 1, ends: now + milliseconds });
    return false;
  }
  entry.count += 1;
  return entry.count > limit;
}

function tooMany(seconds: number) {
  return NextResponse.json({ error: "Too many requests" }, { status: 429, headers: { "Retry-After": String(seconds) } });
}

export function ${component.next_gate}(request: NextRequest) {
  const address = request.headers.get("x-forwarded-for")?.split(",").pop()?.trim() ?? "unknown";
  const { pathname } = request.nextUrl;
  const writes = request.method !== "GET" && request.method !== "HEAD";
  if (writes && sensitivePath.test(pathname) && isOver(`sensitive $${address}`, 10, 15 * 60_000)) return tooMany(900);
  if (pathname.startsWith("/api/") && isOver(address, 120, 60_000)) return tooMany(60);
  return NextResponse.next();
}

export const config = { matcher: "/((?!_next/).*)" };
