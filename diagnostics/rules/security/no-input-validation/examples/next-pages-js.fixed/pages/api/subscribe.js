import { prisma } from '../../lib/prisma'
import { z } from 'zod'

const handler = async (req, res) => {
  const input = z
    .object({
      email: z.string().trim().email().max(254),
      name: z.string().trim().max(1000),
    })
    .safeParse(JSON.parse(req.body))
  if (!input.success) {
    return res.status(400).json({ error: 'Invalid input', issues: input.error.flatten().fieldErrors })
  }
  const body = input.data
  await prisma.subscriber.create({ data: { email: body.email, name: body.name } })
  res.status(201).json({ ok: true })
}

export default handler
