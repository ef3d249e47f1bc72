import { Hono } from "hono";
import { cors } from "hono/cors";

const app = new Hono();
app.use("/api/*", cors({ allowMethods: ["GET"] }));
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/cors-wildcard info
