import Fastify from "fastify";

const app = Fastify();

app.post("/contact", async (request) => saveMessage(request.body));

await app.listen({ port: Number(process.env.PORT ?? 3000), host: "0.0.0.0" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-rate-limit
