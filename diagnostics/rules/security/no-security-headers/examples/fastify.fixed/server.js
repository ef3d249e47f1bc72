import Fastify from "fastify";
import helmet from "@fastify/helmet";

const app = Fastify();
app.register(helmet);

app.get("/items", async () => []);

await app.listen({ port: Number(process.env.PORT) || 3000, host: "0.0.0.0" });
