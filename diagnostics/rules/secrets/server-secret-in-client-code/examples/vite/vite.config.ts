import { defineConfig, loadEnv } from "vite";

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), "");
  return { define: { "process.env": env } };
//                   ^^^^^^^^^^^^^^^^^^ secrets/server-secret-in-client-code
});
