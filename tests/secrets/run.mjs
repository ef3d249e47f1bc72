// run.mjs LASTMILE: plants secrets of every kind at every kind of place, and reads every output for them. No whole value may
// be printed, and none may hide in what is printed: not its base64, not its first or last half.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const lastmile = process.argv[2];
let passed = 0;
const failures = [];
const expect = (condition, message) => (condition ? (passed += 1) : failures.push(message));

const run = (...args) => spawnSync(lastmile, args, { encoding: "utf8", maxBuffer: 64 << 20 });
const example = (id) => run("--example-secret", id).stdout.trim();

const stripe = example("stripe-secret-key");
const openai = example("openai-project-key");
const postgres = example("postgres-url");
const pem = example("private-key-pem");
const github = example("github-token");
const password = "Gu3rilla-Mail-77!";
const token = "q8Zr2LmX9vTkB4wNs7YdPc3f";
const signing = "the cat sat on my keyboard";
const fallback = "change-me-before-friday";
const dotenv = "Zt7kPq2Lm9Xw3Rv8";

const files = {
  "package.json": `{ "name": "shop", "scripts": { "start": "node app.js" }, "dependencies": { "express": "5.1.0", "openai": "5.20.0" } }`,
  "app.js": `const app = require("express")();
const session = require("express-session");
const client = new OpenAI({ apiKey: "${openai}" });
const stripe = "${stripe.slice(0, 20)}" + "${stripe.slice(20)}";
const mail = { host: "mail.shop.net", pass: "${password}" };
app.use(session({ secret: "${signing}" }));
const jwt = process.env.JWT_SECRET || "${fallback}";
// an old one: ${github}
app.listen(process.env.PORT || 3000);
`,
  "lib/db.py": `import psycopg\n\nAPI_TOKEN = "${token}"\ndb = psycopg.connect("${postgres}")\nkey = """${pem}"""\n`,
  "k8s/secret.yaml": `kind: Secret\ndata:\n  stripe: ${Buffer.from(stripe).toString("base64")}\n`,
  "compose.yml": `services:\n  api:\n    build: .\n    environment:\n      DATABASE_URL: ${postgres}\n      SESSION_SECRET: \${SESSION_SECRET:-${fallback}}\n      SMTP_PASSWORD: ${password}\n`,
  ".env": `JWT_SECRET=${dotenv}\nSTRIPE_SECRET_KEY=${stripe}\n`,
  "config/app.toml": `[smtp]\npassword = "${password}"\n`,
  "infra/main.tf": `resource "x" "y" {\n  db_password = "${password}"\n}\n`,
};
const planted = { stripe, openai, postgres: /:([^:@]+)@/.exec(postgres)[1], pem: pem.slice(80, 140), github, password, token, signing, fallback, dotenv };

function forms(value) {
  const half = Math.ceil(value.length / 2);
  const halves = value.length >= 20 ? [value.slice(0, half), value.slice(half)] : [];
  return [value, Buffer.from(value).toString("base64").replace(/=+$/, ""), ...halves];
}

const folder = mkdtempSync(join(tmpdir(), "lastmile-planted-"));
const cache = mkdtempSync(join(tmpdir(), "lastmile-planted-cache-"));
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
spawnSync("git", ["init", "-q", folder]);
spawnSync("git", ["-C", folder, "add", "-A"]);

const outputs = {};
for (const format of ["text", "json", "sarif", "html"]) outputs[format] = run("--check", folder, "--format", format);
outputs.facts = run("--list-facts", folder);
outputs.files = run("--explain-files", folder);
outputs.why = run("--why", `${join(folder, "app.js")}:3`);
outputs.cache = run("--check", folder, "--cache", cache);
expect(readdirSync(cache).length === 1, "the check leaves no cache");
outputs.cache.stdout += readdirSync(cache).map((pack) => readFileSync(join(cache, pack), "latin1")).join("");
outputs.fix = run("--check", folder, "--fix=all");
outputs["after the fix"] = run("--check", folder, "--format", "json");
for (const [name, { status, stdout, stderr }] of Object.entries(outputs)) {
  expect([0, 1].includes(status) && stdout.length > 0, `${name}: exit ${status}, ${stderr}`);
  for (const [what, value] of Object.entries(planted)) {
    for (const form of forms(value)) expect(!(stdout + stderr).includes(form), `${name} shows the value of ${what}`);
  }
}

// Nothing of this means anything unless the values were found.
const found = new Set(JSON.parse(outputs.json.stdout).findings.map((f) => f.rule));
for (const rule of ["hardcoded-provider-key", "hardcoded-credential", "framework-secret-hardcoded", "fallback-secret", "connection-string-password", "private-key-committed", "env-file-committed"]) {
  expect(found.has(`secrets/${rule}`), `secrets/${rule} finds nothing`);
}

for (const made of [folder, cache]) rmSync(made, { recursive: true });
for (const failure of new Set(failures)) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
