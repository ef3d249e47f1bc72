const app = require("fastify")();
if (process.env.NODE_ENV !== "production") {
  app.listen({ port: 3000, host: "localhost" });
}
