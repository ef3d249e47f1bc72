// run.mjs LASTMILE: plants secrets of every kind at every kind of place, and reads every output for them: reports, facts, the
// cache, what the language server says and what it records. The same for the secrets of the acceptance projects. No whole
// value may be printed, and none may hide in what is printed: not its base64, not its first or last half. The only texts
// that hold one are the edits that move it into .env.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Editor, uriOf } from "../clients/editor.mjs";
import { files as filesOf, freshCopy, projects } from "../projects/copy.mjs";

const lastmile = process.argv[2];
let passed = 0;
const failures = [];
const expect = (condition, message) => (condition ? (passed += 1) : failures.push(message));

const run = (...args) => spawnSync(lastmile, args, { encoding: "utf8", maxBuffer: 64 << 20 });
const example = (id) => run("--example-secret", id).stdout.trim();
const temporary = (name) => realpathSync(mkdtempSync(join(tmpdir(), `lastmile-${name}-`)));

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

// What the command line prints about a folder, and what it keeps.
function printed(folder) {
  const outputs = {};
  for (const format of ["text", "json", "sarif", "html"]) outputs[format] = run("--check", folder, "--format", format);
  outputs.facts = run("--list-facts", folder);
  outputs.files = run("--explain-files", folder);
  const cache = temporary("cache");
  outputs.shard = run("--check", folder, "--cache", cache, "--shard", "1/2");
  outputs.cache = run("--check", folder, "--cache", cache);
  const packs = readdirSync(cache);
  expect(packs.length > 0, "the check leaves no cache");
  outputs.cache.stdout += packs.map((pack) => readFileSync(join(cache, pack), "latin1")).join("");
  rmSync(cache, { recursive: true });
  for (const { file, range } of JSON.parse(outputs.json.stdout).findings.filter(({ rule }) => rule.startsWith("secrets/"))) {
    outputs[`why ${file}:${range.begin.line}`] = run("--why", `${join(folder, file)}:${range.begin.line}`);
  }
  for (const [name, { status, stdout, stderr }] of Object.entries(outputs)) {
    expect([0, 1].includes(status) && (name === "shard" || stdout.length > 0), `${name}: exit ${status}, ${stderr}`);
  }
  return Object.fromEntries(Object.entries(outputs).map(([name, { stdout, stderr }]) => [name, stdout + stderr]));
}

const capabilities = {
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true, resourceOperations: ["create"], changeAnnotationSupport: {} } },
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source"] } }, dataSupport: true, resolveSupport: { properties: ["edit"] }, honorsChangeAnnotations: true },
    publishDiagnostics: { relatedInformation: true, dataSupport: true },
    hover: { contentFormat: ["markdown"] },
  },
};

// What the language server says when everything is opened, looked at and asked, and what it writes down meanwhile.
async function served(folder) {
  const notes = temporary("notes");
  const [log, recording] = [join(notes, "log"), join(notes, "recording")];
  const editor = new Editor(lastmile, { options: ["--log", log, "--record", recording] });
  const ask = (method, params) => editor.connection.sendRequest(method, params);
  await editor.initialize({ processId: process.pid, rootUri: null, workspaceFolders: [{ uri: uriOf(folder), name: "app" }], capabilities, initializationOptions: { readiness: true } });
  const uris = [];
  for (const file of filesOf(folder)) uris.push(await editor.open(join(folder, file), "plaintext"));
  await ask("lastmile/check", {});
  const edits = [];
  for (const uri of uris) {
    const textDocument = { uri };
    for (const { range } of editor.published.get(uri)?.diagnostics ?? []) {
      await ask("textDocument/hover", { textDocument, position: range.start });
      const actions = await ask("textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } });
      const before = editor.said.length;
      for (const action of actions.filter(({ edit, data }) => !edit && data)) edits.push((await ask("codeAction/resolve", action)).edit);
      editor.said.splice(before);
    }
    await ask("textDocument/codeLens", { textDocument });
  }
  for (const method of ["lastmile/readiness", "lastmile/report", "lastmile/rules"]) await ask(method, {});
  expect((await editor.end(failures)) === 0, "the language server ends well");
  const outputs = { server: editor.said.join("\n"), edits: JSON.stringify(edits.map(outsideOfEnv)), log: readFileSync(log, "utf8"), recording: readFileSync(recording, "utf8") };
  outputs.replay = run("--replay", recording).stdout;
  for (const [name, text] of Object.entries(outputs)) expect(name === "log" || text.length > 100, `the ${name} is empty`);
  rmSync(notes, { recursive: true });
  return outputs;
}

const outsideOfEnv = (edit) => (edit?.documentChanges ?? []).filter((change) => !/\/\.env(\.local)?$/.test(change.textDocument?.uri ?? ""));

// No form of a value in any output.
function read(about, outputs, planted) {
  for (const [name, text] of Object.entries(outputs)) {
    for (const [what, value] of Object.entries(planted)) {
      for (const form of forms(value)) expect(!text.includes(form), `${about}: ${name} shows the value of ${what}`);
    }
  }
}

// --- The planted app
const folder = temporary("planted");
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
spawnSync("git", ["init", "-q", folder]);
spawnSync("git", ["-C", folder, "add", "-A"]);

const outputs = { ...printed(folder), ...(await served(folder)) };
// Nothing of this means anything unless the values were found.
const found = new Set(JSON.parse(outputs.json).findings.map((f) => f.rule));
for (const rule of ["hardcoded-provider-key", "hardcoded-credential", "framework-secret-hardcoded", "fallback-secret", "connection-string-password", "private-key-committed", "env-file-committed"]) {
  expect(found.has(`secrets/${rule}`), `secrets/${rule} finds nothing`);
  outputs[`page of ${rule}`] = run("--explain", `secrets/${rule}`).stdout;
}
outputs.fix = run("--check", folder, "--fix=all").stdout;
outputs["after the fix"] = run("--check", folder, "--format", "json").stdout;
read("planted", outputs, planted);
rmSync(folder, { recursive: true });

// --- The acceptance projects: what they find is what must not be seen.
const ofValues = /^(secrets\/(hardcoded|framework|fallback|connection|private)|cicd\/secret-in-workflow)/;
let values = 0;
for (const project of projects) {
  const copy = freshCopy(project, lastmile);
  const outputs = printed(copy);
  const found = {};
  for (const { rule, file, range } of JSON.parse(outputs.json).findings.filter((f) => ofValues.test(f.rule))) {
    const value = readFileSync(join(copy, file)).subarray(range.begin.offset, range.end.offset).toString();
    const longest = value.split(/[\s"'`]+/).reduce((a, b) => (b.length > a.length ? b : a), "");
    if (longest.length >= 12) found[`${rule} in ${file}:${range.begin.line}`] = longest;
  }
  values += Object.keys(found).length;
  if (Object.keys(found).length) read(project, { ...outputs, ...(await served(copy)) }, found);
  rmSync(copy, { recursive: true });
}
expect(values >= 5, `only ${values} secrets of acceptance projects were looked for`);

for (const failure of new Set(failures)) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
