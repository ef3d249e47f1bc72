import { serve } from "@hono/node-server";

serve({ fetch: app.fetch, port: 3000, hostname: "localhost" });
// <- hosting/bind-localhost
