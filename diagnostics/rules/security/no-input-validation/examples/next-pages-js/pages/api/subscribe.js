import { prisma } from '../../lib/prisma'

const handler = async (req, res) => {
  const body = JSON.parse(req.body)
  await prisma.subscriber.create({ data: { email: body.email, name: body.name } })
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
  res.status(201).json({ ok: true })
}

export default handler
