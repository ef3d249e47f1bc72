import Fastify from "fastify";

const app = Fastify();

await app.listen({ port: 8080, host: "0.0.0.0" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hosting/hardcoded-port
