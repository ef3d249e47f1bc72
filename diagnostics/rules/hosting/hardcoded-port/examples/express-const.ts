import express from 'express'

const PORT = 5000
const app = express()

app.listen(PORT, '0.0.0.0', () => console.log(`Listening on ${PORT}`))
// <- hosting/hardcoded-port
