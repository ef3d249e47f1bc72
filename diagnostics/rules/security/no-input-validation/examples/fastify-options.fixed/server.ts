import Fastify from 'fastify'
import { authenticate } from './auth.js'
import { pool } from './database.js'

const app = Fastify({ logger: true })

app.post('/guests', { preHandler: authenticate, schema: {
  body: {
    type: 'object',
    required: ['name', 'email', 'guestCount'],
    properties: {
      name: { type: 'string', maxLength: 1000 },
      email: { type: 'string', format: 'email', maxLength: 254 },
      guestCount: { type: 'number', minimum: 0 },
    },
  },
} }, async (request, reply) => {
  const { name, email, guestCount } = request.body as Guest
  await pool.query('INSERT INTO guests (name, email, guests) VALUES ($1, $2, $3)', [name, email, guestCount])
  return reply.code(201).send({ ok: true })
})
