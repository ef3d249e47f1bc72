import Fastify from "fastify";
import { MongoClient } from "mongodb";

const client = new MongoClient(process.env.MONGODB_URI);
const fastify = Fastify({ logger: true });

fastify.get("/notes", async () => client.db().collection("notes").find().limit(50).toArray());

await fastify.listen({ port: Number(process.env.PORT ?? 3000), host: "0.0.0.0" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ monitoring/no-health-endpoint
