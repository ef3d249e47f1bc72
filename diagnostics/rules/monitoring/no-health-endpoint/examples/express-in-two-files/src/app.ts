import express from 'express'
import { router } from './routes'

export const app = express()
//     ^^^^^^^^^^^^^^^^^^^^^ monitoring/no-health-endpoint
app.use(express.json())
app.use('/api', router)
