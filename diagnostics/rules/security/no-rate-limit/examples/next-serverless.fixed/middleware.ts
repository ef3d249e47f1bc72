import { Ratelimit } from "@upstash/ratelimit";
import { Redis } from "@upstash/redis";
import { type NextRequest, NextResponse } from "next/server";

// For each address: 120 requests a minute to the API, but 10 in a quarter of an hour where people log in or where work
// is costly. The count is kept in Redis, for all instances: make a database at Upstash (or in your host's store) and set
// both variables of .env.example. Until then nothing is limited.
const sensitivePath = /\/(login|signin|register|signup|forgot|reset|verify|otp|contact|upload|chat|generate)/i;
const url = process.env.UPSTASH_REDIS_REST_URL;
const token = process.env.UPSTASH_REDIS_REST_TOKEN;
const redis = url && token ? new Redis({ url, token }) : null;
const general = redis && new Ratelimit({ redis, prefix: "general", limiter: Ratelimit.slidingWindow(120, "60 s") });
const strict = redis && new Ratelimit({ redis, prefix: "sensitive", limiter: Ratelimit.slidingWindow(10, "15 m") });

function limiterFor(request: NextRequest) {
  const { pathname } = request.nextUrl;
  const writes = request.method !== "GET" && request.method !== "HEAD";
  if (writes && sensitivePath.test(pathname)) return strict;
  return pathname.startsWith("/api/") ? general : null;
}

export async function middleware(request: NextRequest) {
  const limiter = limiterFor(request);
  if (!limiter) return NextResponse.next();
  const address = request.headers.get("x-forwarded-for")?.split(",").pop()?.trim() ?? "unknown";
  const { success, reset } = await limiter.limit(address);
  if (success) return NextResponse.next();
  const seconds = Math.max(1, Math.ceil((reset - Date.now()) / 1000));
  return NextResponse.json({ error: "Too many requests" }, { status: 429, headers: { "Retry-After": String(seconds) } });
}

export const config = { matcher: "/((?!_next/).*)" };
