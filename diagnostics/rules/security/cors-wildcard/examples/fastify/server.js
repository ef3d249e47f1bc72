import Fastify from "fastify";
import cors from "@fastify/cors";

const app = Fastify();
await app.register(cors);
//    ^^^^^^^^^^^^^^^^^^ security/cors-wildcard info
