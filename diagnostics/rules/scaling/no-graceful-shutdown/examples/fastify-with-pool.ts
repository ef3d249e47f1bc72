import Fastify from "fastify";
import { Pool } from "pg";

const fastify = Fastify({ logger: true });
const pool = new Pool({ connectionString: process.env.DATABASE_URL });

const start = async () => {
  try {
    await fastify.listen({ port: Number(process.env.PORT ?? 3000), host: "0.0.0.0" });
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/no-graceful-shutdown
  } catch (err) {
    fastify.log.error(err);
    process.exit(1);
  }
};
start();
