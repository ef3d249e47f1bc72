// Read before everything else: what is missing stops the start, and is named.
require("dotenv/config");
const v = require("valibot");

const schema = v.object({
  DATABASE_URL: v.pipe(v.string(), v.minLength(1)),
  SMTP_HOST: v.pipe(v.string(), v.minLength(1)),
  SMTP_PORT: v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number)),
});

const parsed = v.safeParse(schema, process.env);
if (!parsed.success) {
  const problems = parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  throw new Error(`The environment is not complete, see .env.example:\n${problems.join("\n")}`);
}

module.exports = { env: parsed.output };
