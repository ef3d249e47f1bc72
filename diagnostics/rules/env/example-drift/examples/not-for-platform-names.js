const port = process.env.PORT || 3000;
const host = process.env.HOST;
if (process.env.NODE_ENV !== "production" && !process.env.CI) console.log(process.env.HOME, process.env.TZ);
console.log(process.env.VERCEL_URL, process.env.RAILWAY_STATIC_URL, process.env.RENDER_EXTERNAL_URL);
console.log(process.env.FLY_APP_NAME, process.env.GITHUB_SHA, process.env.npm_package_version);
console.log(import.meta.env.MODE, import.meta.env.DEV, import.meta.env.PROD, import.meta.env.SSR, import.meta.env.BASE_URL);
