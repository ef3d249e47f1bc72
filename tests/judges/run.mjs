// run.mjs RULES TOOLS: what fixes create and change, judged by tools that nobody here wrote: workflows by actionlint and
// zizmor (which reads dependabot.yml, too), Dockerfiles by hadolint, nginx's own files by nginx, Kubernetes by its schemas
// and kube-score, compose by the schema of its specification, JSON, YAML, TOML and Terraform by parsers. TOOLS is where
// `./dev test` installs them; one that is missing is said, and makes the test skipped (77), never passed. Nothing at
// warning or above is allowed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const [rules, tools] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const places = [join(tools, "bin"), "/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"];
let passed = 0;
const failures = [];
const missing = new Set();

// Of files that a fix has made: what was there before need not please anybody.
const judges = [
  { of: /(^|\/)([\w.-]+\.)?Dockerfile$/, tool: "hadolint", args: (file) => ["--no-color", "--failure-threshold", "warning", file] },
  { of: /\.github\/workflows\/[^/]+\.ya?ml$/, tool: "actionlint", args: (file) => ["-no-color", "-shellcheck=", "-pyflakes=", file] },
  { of: /\.github\/(workflows\/[^/]+|dependabot)\.ya?ml$/, tool: "zizmor", args: (file) => ["--offline", "--no-progress", "--min-severity", "low", file] },
];

const all = readdirSync(rules, { recursive: true }).map(String).filter((file) => statSync(join(rules, file)).isFile());
const there = new Set(all);
const twins = all.filter((file) => /\/examples\/[^/]+\.fixed\d?\//.test(file));
const created = twins.filter((file) => !there.has(file.replace(/\.fixed\d?\//, "/")));

function program(tool) {
  const found = [join(tools, tool), ...places.map((place) => join(place, tool))].find((path) => existsSync(path));
  if (!found) missing.add(tool);
  return found;
}

function ask(what, tool, args, count = 1) {
  const found = program(tool);
  if (!found) return;
  const { status, stdout, stderr, error } = spawnSync(found, args, { encoding: "utf8" });
  if (error) throw error;
  if (status === 0) passed += count;
  else failures.push(`${tool} about ${what}:\n${stdout}${stderr}`);
}

// A file of servers, put where nginx expects it; its certificates, the files it includes and the hosts behind it exist only
// where it is used.
function ask_nginx(file) {
  const folder = mkdtempSync(join(tmpdir(), "lastmile-nginx-"));
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  ask("a certificate", "openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout", key, "-out", certificate], 0);
  const servers = readFileSync(join(rules, file), "utf8")
    .replace(/(ssl_certificate_key )[^;]+/g, `$1${key}`)
    .replace(/(ssl_certificate )[^;]+/g, `$1${certificate}`)
    .replace(/include [^;]+;/g, "")
    .replace(/(proxy_pass http:\/\/)[\w.-]+/g, "$1127.0.0.1");
  writeFileSync(join(folder, "nginx.conf"), `pid ${folder}/pid;\nevents {}\nhttp {\naccess_log off;\n${servers}\n}\n`);
  ask(file, "nginx", ["-t", "-q", "-e", "stderr", "-p", folder, "-c", join(folder, "nginx.conf")]);
  rmSync(folder, { recursive: true });
}

// What kube-score complains about in a text, one line a complaint.
function complaints(score, text) {
  const input = text.replace(/\{\{secret:[^}]*\}\}/g, "made-up");
  const { stdout, error } = spawnSync(score, ["score", "--output-format", "ci", "-"], { encoding: "utf8", input });
  if (error) throw error;
  if (!/^\[\w+\]/m.test(stdout)) throw new Error(`kube-score says nothing about\n${text}`);
  return stdout.split("\n").filter((line) => /^\[(CRITICAL|WARNING)\]/.test(line));
}

// A file that was there before: a fix may leave what it found, and must add nothing to it.
function ask_kube_score(file) {
  const score = program("kube-score");
  if (!score) return;
  const read = (name) => readFileSync(join(rules, name), "utf8");
  const before = new Set(complaints(score, read(file.replace(/\.fixed\d?\//, "/"))));
  const added = complaints(score, read(file)).filter((line) => !before.has(line));
  if (added.length === 0) passed += 1;
  else failures.push(`kube-score about ${file}:\n${added.join("\n")}`);
}

function parse_json(file) {
  try {
    JSON.parse(readFileSync(join(rules, file), "utf8"));
    passed += 1;
  } catch (error) {
    failures.push(`${file}: ${error.message}`);
  }
}

for (const file of created) {
  for (const { of, tool, args } of judges) if (of.test(file)) ask(file, tool, args(join(rules, file)));
  if (file.endsWith(".json")) parse_json(file);
}
for (const file of twins.filter((one) => one.endsWith("nginx.conf"))) ask_nginx(file);
for (const file of twins.filter((one) => basename(one) === "deployment.yaml")) ask_kube_score(file);
const parsed = twins.filter((file) => /\.(ya?ml|toml|tf)$/.test(file));
const schema = program("compose-spec.json");
if (schema) ask("what fixes leave", "python", [join(here, "parse.py"), schema, ...parsed.map((file) => join(rules, file))], parsed.length);

const kinds = ["Dockerfile", "ci.yml", "dependabot.yml", "compose.yaml", "fly.toml", "railway.toml", "render.yaml", "netlify.toml", "vercel.json"];
for (const kind of kinds) if (!created.some((file) => basename(file) === kind)) failures.push(`no fix creates a ${kind}: nothing was judged`);
for (const kind of ["nginx.conf", "main.tf", "deployment.yaml"]) if (!twins.some((file) => basename(file) === kind)) failures.push(`no fix changes a ${kind}: nothing was judged`);

for (const failure of failures) console.log(failure);
if (missing.size) console.log(`not there, so not asked: ${[...missing].join(", ")} (./dev test installs them below ${relative(".", tools)})`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length ? 1 : missing.size ? 77 : 0);
