import type { FastifyInstance } from "fastify";
import { getAuth } from "firebase-admin/auth";
import { getFirestore } from "firebase-admin/firestore";

export const messages = {
  body: { type: "object", required: ["text"], properties: { text: { type: "string", maxLength: 2000 } } },
};

const store = {
  async add(text: string): Promise<string> {
    return (await getFirestore().collection("messages").add({ text })).id;
  },
};

export const routes = Object.assign(
  async (app: FastifyInstance) => {
    app.addHook("preHandler", verifyIdToken);
    app.get("/rooms", async () => (await getFirestore().collection("rooms").limit(50).get()).docs.map((one) => one.data()));
    app.delete("/rooms/:id", async (request, reply) => {
      await getFirestore().collection("rooms").doc((request.params as { id: string }).id).delete();
      return reply.code(204).send();
    });
  },
  { store },
);

async function verifyIdToken(request: { headers: { authorization?: string } }): Promise<void> {
  const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
  await getAuth().verifyIdToken(token);
}
