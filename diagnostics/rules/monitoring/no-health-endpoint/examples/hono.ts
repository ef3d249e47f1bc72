import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const app = new Hono()

app.get('/todos', (c) => c.json([]))

serve({ fetch: app.fetch, port: Number(process.env.PORT) || 3000 })
// <- monitoring/no-health-endpoint
