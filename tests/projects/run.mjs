// run.mjs LASTMILE: checks every acceptance project, where it lies and as a fresh git work tree of its own.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { files, freshCopy, here, projects } from "./copy.mjs";

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
  for (const { message, fixes } of report.findings) {
    for (const text of [message, ...fixes.map((fix) => fix.title)]) expect(!text.includes("${"), `${folder}: ${text} is not filled in`);
  }
  return report.findings
    .map((f) => ({ rule: f.rule, file: f.file, line: f.range.begin.line, severity: f.severity, fixes: f.fixes.map((x) => x.class) }))
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule));
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const show = (f) => `${f.file}:${f.line} ${f.severity} ${f.rule}`;
const snapshot = (folder) => Object.fromEntries(files(folder).map((f) => [f, readFileSync(join(folder, f), "latin1")]));

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
  // What a finding that is gone now had silenced is no new flaw.
  const known = new Set(before.flatMap((f) => [f.rule, ...(silences[f.rule] ?? [])]));
  for (const f of after) expect(known.has(f.rule), `${name}: --fix brings ${show(f)}`);
  run("--check", "--fix", copy);
  expect(JSON.stringify(snapshot(copy)) === JSON.stringify(once), `${name}: --fix a second time changes something`);
}

const silences = Object.fromEntries(JSON.parse(run("--list-rules", "--format", "json")).map((rule) => [rule.id, rule.silences]));
const rules = Object.keys(silences);
for (const name of projects) {
  const project = join(here, name);
  const expected = JSON.parse(readFileSync(join(project, "expected.json"), "utf8")).findings.filter((f) => !rules.includes(f.until));
  compareFindings(`${name} in place`, findings(project), expected.filter((f) => !f.expanded));
  const copy = freshCopy(name, lastmile);
  const found = findings(copy);
  compareFindings(`${name} as a work tree`, found, expected.filter((f) => !f.unexpanded));
  for (const format of ["text", "json", "sarif"]) {
    const [one, ...more] = ["1", "2", "7"].map((jobs) => run("--check", copy, "--format", format, "--jobs", jobs));
    expect(more.every((other) => other === one), `${name}: ${format} differs between 1 and more threads`);
  }
  checkFixes(name, copy, found);
  if (update) console.log(`${name}\n${found.map(show).join("\n")}`);
  rmSync(copy, { recursive: true });
}

for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
