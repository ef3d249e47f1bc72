import type { FastifyInstance } from "fastify";

const clients = new Map<string, { send(text: string): void }>();

export async function sockets(app: FastifyInstance): Promise<void> {
  app.get("/ws", { websocket: true }, (socket, request) => {
    clients.set(request.id, socket);
    socket.on("message", (text: Buffer) => {
      for (const client of clients.values()) client.send(text.toString());
    });
    socket.on("close", () => clients.delete(request.id));
  });
}
