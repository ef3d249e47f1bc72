import { defineConfig } from "vite";

export default defineConfig({
  define: { "process.env.GEMINI_API_KEY": JSON.stringify(process.env.GEMINI_API_KEY) },
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/server-secret-in-client-code
});
