import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  JWT_SECRET: z.string().min(32),
  CORS_ORIGINS: z.string().min(1),
  SENTRY_DSN: z.string().optional(),
  PORT: z.coerce.number().default(3000),
});

export const env = schema.parse(process.env);
