import Fastify from "fastify";
import cors from "@fastify/cors";

const app = Fastify();
await app.register(cors, { origin: (process.env.CORS_ORIGINS ?? "http://localhost:5173").split(",").map((origin) => origin.trim()) });
