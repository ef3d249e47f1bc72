export default defineNuxtConfig({ nitro: { errorHandler: "~/server/failed" } });
