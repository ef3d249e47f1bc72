import { createEnv } from "@t3-oss/env-nextjs";

export const env = createEnv({ server: {}, runtimeEnv: { AUTH_SECRET: process.env.AUTH_SECRET } });
