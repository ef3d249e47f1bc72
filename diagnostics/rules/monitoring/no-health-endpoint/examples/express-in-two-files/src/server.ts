import { app } from './app'

app.listen(process.env.PORT ?? 3000)
// <- monitoring/no-health-endpoint
