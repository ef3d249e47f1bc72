export const config = {
  database: process.env.DATABASE_URL!,
  sentry: process.env.SENTRY_DSN,
};
