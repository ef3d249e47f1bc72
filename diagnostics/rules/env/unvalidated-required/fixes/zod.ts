${component.env_module}
import { z } from "zod";

const schema = z.object({
${component.zod_fields}
});

const parsed = schema.safeParse(process.env);
if (!parsed.success) {
  const problems = parsed.error.issues.map((issue) => `$${issue.path.join(".")}: $${issue.message}`);
  throw new Error(`The environment is not complete, see .env.example:\n$${problems.join("\n")}`);
}

export const env = parsed.data;
