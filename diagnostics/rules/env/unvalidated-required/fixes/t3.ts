${component.env_module}
import { createEnv } from "@t3-oss/env-core";
import { z } from "zod";

export const env = createEnv({
  server: {
${component.server_fields}
  },
  runtimeEnv: process.env,
  emptyStringAsUndefined: true,
});
