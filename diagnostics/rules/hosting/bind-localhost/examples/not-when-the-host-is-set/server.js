const app = require("fastify")();
app.listen({ port: 3000, host: process.env.HOST || "127.0.0.1" });
