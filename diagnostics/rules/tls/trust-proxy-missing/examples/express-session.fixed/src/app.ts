import express from 'express'
import session from 'express-session'

export const app = express()
app.set('trust proxy', 1)
app.use(session({ secret: process.env.SESSION_SECRET!, cookie: { secure: true, httpOnly: true, sameSite: 'lax' } }))
app.get('/', (req, res) => res.send('ok'))
