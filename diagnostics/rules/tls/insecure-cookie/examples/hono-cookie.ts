import { setCookie } from "hono/cookie";

app.post("/login", async (c) => {
  setCookie(c, "auth_token", await sign(c), { path: "/" });
// <- tls/insecure-cookie
  return c.json({ ok: true });
});
