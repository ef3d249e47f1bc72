import express from 'express'
import { router } from './links.js'

const app = express()

app.use(express.json())
app.use('/links', router)

app.get('/report', async (req, res) => {
  await new Promise((resolve) => setTimeout(resolve, 500))
  res.json({ ok: true })
})

app.listen(3000, () => console.log('Link shelf is up'))
