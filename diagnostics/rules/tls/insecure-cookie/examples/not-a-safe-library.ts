import { getIronSession } from "iron-session";
import NextAuth from "next-auth";

export const handler = NextAuth({ providers: [], secret: process.env.AUTH_SECRET });
export const open = (req, res) => getIronSession(req, res, { password: process.env.SESSION_PASSWORD, cookieName: "session" });
