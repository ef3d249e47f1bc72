import type { NextApiRequest, NextApiResponse } from "next";
import { startSession } from "../../session";

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const session = await startSession(req.body.email, req.body.password);
  res.status(session ? 200 : 401).json({ ok: session !== null });
}
