import Fastify from "fastify";
import closeWithGrace from "close-with-grace";

const app = Fastify();

closeWithGrace({ delay: 5000 }, async () => {
  await app.close();
});
await app.listen({ port: Number(process.env.PORT ?? 3000) });
