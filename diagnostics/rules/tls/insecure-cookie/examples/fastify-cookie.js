fastify.post("/login", async (request, reply) => {
  reply.setCookie("sid", createSession(request), { path: "/", httpOnly: true, secure: false });
// <- tls/insecure-cookie
  return { ok: true };
});
