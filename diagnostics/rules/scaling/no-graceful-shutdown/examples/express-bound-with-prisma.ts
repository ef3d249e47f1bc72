import { PrismaClient } from '@prisma/client'
import express from 'express'

const prisma = new PrismaClient()
const app = express()

app.get('/users', async (_req, res) => res.json(await prisma.user.findMany()))

const server = app.listen(process.env.PORT || 3000)
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/no-graceful-shutdown
