import express from 'express'
import { router } from './routes'

export const app = express()

app.get('/healthz', (_req, res) => res.status(200).json({ status: 'ok' }))
app.use(express.json())
app.use('/api', router)
