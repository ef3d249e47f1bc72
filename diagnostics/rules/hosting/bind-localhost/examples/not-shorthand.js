const app = require("fastify")();
app.listen({ port, host });
