const app = require("fastify")();
app.listen({ port: 3000, host: "127.0.0.1" });
