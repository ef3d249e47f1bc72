import Fastify from 'fastify'
import { authenticate } from './auth.js'
import { pool } from './database.js'

const app = Fastify({ logger: true })

app.post('/guests', { preHandler: authenticate }, async (request, reply) => {
  const { name, email, guestCount } = request.body as Guest
  await pool.query('INSERT INTO guests (name, email, guests) VALUES ($1, $2, $3)', [name, email, guestCount])
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
  return reply.code(201).send({ ok: true })
})
