import { Ratelimit } from "@upstash/ratelimit";
import { Redis } from "@upstash/redis";

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, "60 s") });

export async function middleware(request: Request) {
  const { success } = await ratelimit.limit(request.headers.get("x-forwarded-for") ?? "");
  if (!success) return new Response("Too many requests", { status: 429 });
}
