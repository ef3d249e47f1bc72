// Read before everything else: what is missing stops the start, and is named.
import { createEnv } from "@t3-oss/env-core";
import { z } from "zod";

export const env = createEnv({
  server: {
    DATABASE_URL: z.string().min(1),
    SMTP_HOST: z.string().min(1),
    SMTP_PORT: z.coerce.number().int(),
  },
  runtimeEnv: process.env,
  emptyStringAsUndefined: true,
});
