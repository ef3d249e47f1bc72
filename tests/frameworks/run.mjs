// run.mjs LASTMILE: what is understood of each framework, found out on one small app for each (apps/*), and written down
// in docs/frameworks.md. Every app says the same in its framework's words: a health check, a mounted POST that writes
// behind a guard, a limit and a schema, an error handler, a clean end. LASTMILE_UPDATE=1 writes the page.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const page = join(here, "../../docs/frameworks.md");
const lastmile = process.argv[2];

const attribute = (fact, name) => new RegExp(` ${name}=(\\S+)`).exec(fact)?.[1];

// The facts of an app, by kind, each as its line.
function factsOf(app) {
  const printed = spawnSync(lastmile, ["--list-facts", join(here, "apps", app)], { encoding: "utf8", maxBuffer: 64 << 20 }).stdout;
  const facts = {};
  for (const line of printed.split("\n")) {
    const [, kind] = /^\S+:\d+: (\S+)/.exec(line) ?? [];
    if (kind) (facts[kind] ??= []).push(line);
  }
  return facts;
}

const columns = {
  endpoints: (facts, writes) => writes.length > 0,
  mounts: (facts, writes) => writes.some((fact) => /^\/api\/notes\/?$/.test(attribute(fact, "full_path") ?? "")),
  guards: (facts, writes) => writes.some((fact) => attribute(fact, "guarded") === "yes"),
  limits: (facts, writes) => writes.some((fact) => attribute(fact, "limited") === "yes"),
  validators: (facts, writes) => writes.some((fact) => attribute(fact, "validated") === "yes") || (facts.validator ?? []).some((fact) => attribute(fact, "global") === "true"),
  "error handler": (facts) => Boolean(facts.error_handler),
  health: (facts) => [...(facts.route ?? []), ...(facts.answered_path ?? [])].some((fact) => attribute(fact, "health") === "true" || attribute(fact, "path") === "/healthz"),
  "clean end": (facts) => Boolean(facts.shutdown_hook) || (Boolean(facts.signal_notify) && Boolean(facts.server_shutdown)),
};

function row(app) {
  const facts = factsOf(app);
  const writes = (facts.endpoint ?? []).filter((fact) => attribute(fact, "changes") === "true");
  return `| ${app} | ${Object.values(columns).map((holds) => (holds(facts, writes) ? "yes" : "–")).join(" | ")} |`;
}

const apps = readdirSync(join(here, "apps"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
const text = `<!-- Written by tests/frameworks/run.mjs from what is understood of one small app for each framework. -->
# Frameworks

What is understood of each framework, as found out on the apps in \`tests/frameworks/apps\`, which all do the same: a health check, and a
POST below \`/api\` that writes behind a guard, a limit and a schema. A dash is a gap: nothing is said there, neither right nor wrong, or
the framework does it by itself (an error handler in Fastify, a clean end under a platform's own server).

| framework | ${Object.keys(columns).join(" | ")} |
|---|${Object.keys(columns).map(() => "---|").join("")}
${apps.map(row).join("\n")}
`;
if (process.env.LASTMILE_UPDATE === "1") writeFileSync(page, text);
const kept = readFileSync(page, "utf8");
const lines = kept.split("\n");
const changed = text.split("\n").filter((line) => !lines.includes(line));
for (const line of changed) console.log(`docs/frameworks.md does not say: ${line}`);
console.log(`${apps.length} frameworks, ${changed.length} lines differ`);
process.exit(text === kept ? 0 : 1);
