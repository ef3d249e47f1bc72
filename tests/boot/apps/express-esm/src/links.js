import { Router } from 'express'

export const router = Router()

const links = new Map()

router.get('/', (req, res) => {
  res.json([...links.values()])
})

router.get('/:id', (req, res) => {
  const link = links.get(req.params.id)
  if (!link) return res.status(404).json({ error: 'No such link' })
  res.json(link)
})
