const app = require("fastify")({ trustProxy: 1 });
app.get("/", async (request) => ({ ip: request.ip }));
app.listen({ port: process.env.PORT, host: "0.0.0.0" });
