export default defineNuxtConfig({
  runtimeConfig: { public: { mailToken: process.env.MAIL_API_TOKEN } },
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/server-secret-in-client-code
});
