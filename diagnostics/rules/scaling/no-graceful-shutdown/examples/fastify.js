import Fastify from "fastify";

const app = Fastify();

app.get("/quote", async () => ({ total: 12 }));

await app.listen({ port: Number(process.env.PORT ?? 3000), host: "0.0.0.0" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/no-graceful-shutdown
