import { Router } from 'express'
import { prisma } from './db'
import { z } from 'zod'

export const router = Router()

router.patch('/tasks/:id', async (req, res) => {
  const input = z
    .object({
      title: z.string().trim().max(1000),
      dueDate: z.coerce.date(),
      done: z.boolean(),
    })
    .safeParse(req.body)
  if (!input.success) {
    return res.status(400).json({ error: 'Invalid input', issues: input.error.flatten().fieldErrors })
  }
  const { title, dueDate, done } = input.data as UpdateTask
  const task = await prisma.task.update({ where: { id: req.params.id }, data: { title, dueDate, done } })
  res.json(task)
})
