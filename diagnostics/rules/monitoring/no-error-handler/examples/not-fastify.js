import Fastify from "fastify";

const app = Fastify();
app.get("/items", async () => []);
app.get("/about", async () => "about");
app.get("/terms", async () => "terms");
await app.listen({ port: 3000, host: "0.0.0.0" });
