import { Router } from 'express'
import { prisma } from './db'

export const router = Router()

router.patch('/tasks/:id', async (req, res) => {
  const { title, dueDate, done } = req.body as UpdateTask
  const task = await prisma.task.update({ where: { id: req.params.id }, data: { title, dueDate, done } })
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
  res.json(task)
})
