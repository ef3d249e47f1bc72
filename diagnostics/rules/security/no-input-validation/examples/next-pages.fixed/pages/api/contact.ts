import type { NextApiRequest, NextApiResponse } from "next";
import { prisma } from "../../lib/prisma";
import { z } from "zod";

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  if (req.method !== "POST") return res.status(405).end();
  const input = z
    .object({
      email: z.string().trim().email().max(254),
      message: z.string().max(20_000),
    })
    .safeParse(req.body);
  if (!input.success) {
    return res.status(400).json({ error: "Invalid input", issues: input.error.flatten().fieldErrors });
  }
  const { email, message } = input.data;
  await prisma.message.create({ data: { email, message } });
  res.status(201).json({ ok: true });
}
