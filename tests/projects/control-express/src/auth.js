import { jwtVerify } from "jose";
import { env } from "./env.js";

const key = new TextEncoder().encode(env.JWT_SECRET);

export async function requireAuth(req, res, next) {
  const token = req.headers.authorization?.replace("Bearer ", "");
  if (!token) return res.status(401).json({ error: "Log in first" });
  try {
    const { payload } = await jwtVerify(token, key);
    req.user = { id: payload.sub };
  } catch {
    return res.status(401).json({ error: "Log in again" });
  }
  next();
}
