const app = require("fastify")();

app.listen({ port: Number(process.env.PORT ?? 3000) });
// <- hosting/bind-localhost
