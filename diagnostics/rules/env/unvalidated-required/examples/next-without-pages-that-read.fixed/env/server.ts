// Read by instrumentation.ts when the server starts: what is missing is named. Not for pages in the browser.
import { z } from "zod";

const schema = z.object({
  CRON_SECRET: z.string().min(1),
  DATABASE_URL: z.string().min(1),
  STRIPE_SECRET_KEY: z.string().min(1),
});

export const env = schema.parse(process.env);
