${component.env_commonjs}
const v = require("valibot");

const schema = v.object({
${component.valibot_fields}
});

const parsed = v.safeParse(schema, process.env);
if (!parsed.success) {
  const problems = parsed.issues.map((issue) => `$${v.getDotPath(issue)}: $${issue.message}`);
  throw new Error(`The environment is not complete, see .env.example:\n$${problems.join("\n")}`);
}

module.exports = { env: parsed.output };
