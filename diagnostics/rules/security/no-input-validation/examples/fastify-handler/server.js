import Fastify from "fastify";
import { pool } from "./database.js";

const app = Fastify();

async function createNote(request, reply) {
  const { title, text } = request.body;
  await pool.query("INSERT INTO notes (title, text) VALUES ($1, $2)", [title, text]);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
  return reply.code(201).send({ ok: true });
}

app.post("/notes", createNote);
