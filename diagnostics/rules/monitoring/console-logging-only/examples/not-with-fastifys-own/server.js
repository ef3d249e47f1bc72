import Fastify from "fastify";

const app = Fastify({ logger: true });
console.log("1");
console.log("2");
console.log("3");
console.log("4");
console.log("5");
await app.listen({ port: 3000, host: "0.0.0.0" });
