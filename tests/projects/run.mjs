// run.mjs LASTMILE: checks every acceptance project, where it lies and as a fresh git work tree of its own.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const lastmile = process.argv[2];
const update = process.env.LASTMILE_UPDATE === "1";
let passed = 0;
const failures = [];

function expect(condition, message) {
  if (condition) passed += 1;
  else failures.push(message);
}

function run(...args) {
  const result = spawnSync(lastmile, args, { encoding: "utf8", maxBuffer: 64 << 20 });
  if (result.status === 2 || result.status === null) throw new Error(`${args.join(" ")}: ${result.stderr}`);
  return result.stdout;
}

function findings(folder, ...args) {
  const report = JSON.parse(run("--check", folder, "--format", "json", ...args));
  return report.findings
    .map((f) => ({ rule: f.rule, file: f.file, line: f.range.begin.line, severity: f.severity, fixes: f.fixes.map((x) => x.class) }))
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule));
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const show = (f) => `${f.file}:${f.line} ${f.severity} ${f.rule}`;
const files = (folder) => readdirSync(folder, { recursive: true }).map(String).filter((f) => !f.startsWith(".git/") && statSync(join(folder, f)).isFile());
const snapshot = (folder) => Object.fromEntries(files(folder).map((f) => [f, readFileSync(join(folder, f), "latin1")]));

// A value of that format, made by the checker itself, so that none is stored.
function secret(id) {
  return run("--example-secret", id).trim();
}

function untracked(project) {
  const settings = join(project, "project.toml");
  if (!existsSync(settings)) return {};
  const text = readFileSync(settings, "utf8");
  return Object.fromEntries([...text.matchAll(/^"([^"]+)" = """\n([\s\S]*?)"""/gm)].map((m) => [m[1], m[2]]));
}

function freshCopy(project) {
  const copy = mkdtempSync(join(tmpdir(), "lastmile-project-"));
  for (const file of files(project)) {
    if (["expected.json", "project.toml"].includes(file)) continue;
    const text = readFileSync(join(project, file), "utf8").replace(/\{\{secret:([a-z0-9-]+)\}\}/g, (_, id) => secret(id));
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  execFileSync("git", ["init", "-q", copy]);
  execFileSync("git", ["-C", copy, "add", "-A", "-f"]);
  for (const [file, text] of Object.entries(untracked(project))) writeFileSync(join(copy, file), text);
  return copy;
}

function compareFindings(name, found, expected) {
  const left = found.map(show);
  for (const line of expected.map(show)) {
    const at = left.indexOf(line);
    expect(at >= 0, `${name}: expected ${line}`);
    if (at >= 0) left.splice(at, 1);
  }
  for (const line of left) expect(false, `${name}: unexpected ${line}`);
}

function checkFixes(name, copy, before) {
  run("--check", "--fix", copy);
  const once = snapshot(copy);
  const after = findings(copy);
  const open = after.filter((f) => f.fixes[0] === "auto");
  expect(open.length === 0, `${name}: --fix leaves ${open.map(show).join(", ")}`);
  const known = new Set(before.map((f) => f.rule));
  for (const f of after) expect(known.has(f.rule), `${name}: --fix brings ${show(f)}`);
  run("--check", "--fix", copy);
  expect(JSON.stringify(snapshot(copy)) === JSON.stringify(once), `${name}: --fix a second time changes something`);
}

for (const entry of readdirSync(here, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const project = join(here, entry.name);
  const rules = run("--list-rules").split("\n").map((line) => line.split(" ")[0]);
  const expected = JSON.parse(readFileSync(join(project, "expected.json"), "utf8")).findings.filter((f) => !rules.includes(f.until));
  compareFindings(`${entry.name} in place`, findings(project), expected.filter((f) => !f.expanded));
  const copy = freshCopy(project);
  const found = findings(copy);
  compareFindings(`${entry.name} as a work tree`, found, expected);
  for (const format of ["text", "json", "sarif"]) {
    const [one, ...more] = ["1", "2", "7"].map((jobs) => run("--check", copy, "--format", format, "--jobs", jobs));
    expect(more.every((other) => other === one), `${entry.name}: ${format} differs between 1 and more threads`);
  }
  checkFixes(entry.name, copy, found);
  if (update) console.log(`${entry.name}\n${found.map(show).join("\n")}`);
  rmSync(copy, { recursive: true });
}

for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
