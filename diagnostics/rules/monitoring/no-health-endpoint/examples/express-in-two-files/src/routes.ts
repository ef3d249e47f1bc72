import { Router } from 'express'

export const router = Router()
router.get('/orders', (req, res) => res.json([]))
