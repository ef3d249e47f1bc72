import Fastify from "fastify";
import { pool } from "./database.js";

const app = Fastify();

async function createNote(request, reply) {
  const { title, text } = request.body;
  await pool.query("INSERT INTO notes (title, text) VALUES ($1, $2)", [title, text]);
  return reply.code(201).send({ ok: true });
}

app.post("/notes", {
  schema: {
    body: {
      type: "object",
      required: ["title", "text"],
      additionalProperties: false,
      properties: {
        title: { type: "string", maxLength: 1000 },
        text: { type: "string", maxLength: 20_000 },
      },
    },
  },
}, createNote);
