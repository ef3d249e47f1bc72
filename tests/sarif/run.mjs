// run.mjs LASTMILE: SARIF of every acceptance project and of files made to be difficult. The schema is asked first
// (validate.mjs; exit code 77 when it is not installed), then what it cannot say: that places and rules are the right ones.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const lastmile = resolve(process.argv[2]);
const scratch = mkdtempSync(join(tmpdir(), "lastmile-sarif-"));
const most = 25_000;
let passed = 0;
let skipped = false;
const failures = [];

function expect(condition, message) {
  if (condition) passed += 1;
  else failures.push(message);
}

function sarif(folder, ...args) {
  const result = spawnSync(lastmile, ["--check", folder, "--format", "sarif", ...args], { encoding: "utf8", maxBuffer: 256 << 20 });
  if (![0, 1].includes(result.status)) throw new Error(`${folder}: exit ${result.status}: ${result.stderr}`);
  return result.stdout;
}

function validate(name, text) {
  const file = join(scratch, "report.sarif");
  writeFileSync(file, text);
  const result = spawnSync(process.execPath, [join(here, "validate.mjs"), file], { encoding: "utf8" });
  if (result.status === 77) skipped = true;
  else expect(result.status === 0, `${name}: ${result.stderr}`);
}

// The same stretch by UTF-16 columns and by bytes: JavaScript's own strings count UTF-16 code units.
function checkRegion(name, folder, uri, region) {
  expect(!/^(\/|[a-z]+:)/i.test(uri) && /^[\w./~%-]*$/.test(uri), `${name}: ${uri} is not relative and percent-encoded`);
  const path = join(folder, decodeURIComponent(uri));
  if (!existsSync(path)) return expect(false, `${name}: there is no file ${uri}`);
  if (!region) return expect(true, "");
  const bytes = readFileSync(path);
  const lines = bytes.toString("utf8").split(/(?<=\n)/);
  const offset = (line, column) => lines.slice(0, line - 1).join("").length + column - 1;
  const byColumns = lines.join("").slice(offset(region.startLine, region.startColumn), offset(region.endLine, region.endColumn));
  const byBytes = bytes.subarray(region.byteOffset, region.byteOffset + region.byteLength).toString("utf8");
  expect(byColumns === byBytes, `${name}: ${uri}:${region.startLine}: columns say "${byColumns}", bytes say "${byBytes}"`);
}

function checkPlaces(name, folder, run) {
  const rules = run.tool.driver.rules;
  for (const result of run.results) {
    expect(rules[result.ruleIndex]?.id === result.ruleId, `${name}: rule ${result.ruleIndex} is not ${result.ruleId}`);
    const places = [...result.locations, ...(result.relatedLocations ?? [])].map((l) => l.physicalLocation);
    for (const place of places) checkRegion(name, folder, place.artifactLocation.uri, place.region);
    for (const change of (result.fixes ?? []).flatMap((fix) => fix.artifactChanges)) {
      for (const one of change.replacements) checkRegion(name, folder, change.artifactLocation.uri, one.deletedRegion);
    }
  }
}

function made(name, files) {
  const folder = join(scratch, name);
  for (const [path, text] of Object.entries({ "lastmile.toml": "root = true\n", ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function checkProjects() {
  const projects = join(here, "../projects");
  for (const entry of readdirSync(projects, { withFileTypes: true }).filter((e) => e.isDirectory())) {
    const text = sarif(join(projects, entry.name));
    validate(entry.name, text);
    const [run] = JSON.parse(text).runs;
    expect(run.results.length > 0 || entry.name.startsWith("control-"), `${entry.name}: nothing found`);
    checkPlaces(entry.name, join(projects, entry.name), run);
  }
}

function checkNamesAndColumns() {
  const line = 'const wave = "👋🏽 grüße", agent = new https.Agent({ rejectUnauthorized: false });';
  const folder = made("names", { "süß und 100%/a b#c?.js": `import https from "node:https";\n${line}\n` });
  const text = sarif(folder);
  validate("names", text);
  const [run] = JSON.parse(text).runs;
  checkPlaces("names", folder, run);
  expect(run.results.length === 1, `names: ${run.results.length} results`);
  const { artifactLocation, region } = run.results[0].locations[0].physicalLocation;
  expect(artifactLocation.uri === "s%C3%BC%C3%9F%20und%20100%25/a%20b%23c%3F.js", `names: ${artifactLocation.uri}`);
  expect(region.startColumn === line.indexOf("rejectUnauthorized") + 1, `names: column ${region.startColumn}`);
  expect(run.results[0].fixes?.length === 1, "names: the fix is missing");
}

function checkMost() {
  const rule = ".lastmile/rules/made/call";
  const folder = made("most", {
    [`${rule}/rule.toml`]: 'title = "A call"\nmessage = "`${name}` is called"\nseverity = "info"\nchecklist = "security"\n',
    [`${rule}/README.md`]: "A rule that finds much.\n",
    [`${rule}/javascript.scm`]: '((call_expression function: (identifier) @name) @primary (#eq? @name "f"))\n',
    "calls.js": "f();\n".repeat(most + 1),
  });
  const text = sarif(folder);
  validate("most", text);
  const [run] = JSON.parse(text).runs;
  expect(run.results.length === most, `most: ${run.results.length} results`);
  const notes = run.invocations[0].toolExecutionNotifications.map((note) => note.message.text);
  expect(notes.some((note) => note.includes(`${most} of ${most + 1}`)), `most: the rest is not mentioned: ${notes}`);
}

checkProjects();
checkNamesAndColumns();
checkMost();
rmSync(scratch, { recursive: true });
for (const failure of failures.slice(0, 50)) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed${skipped ? "; SKIPPED the schema: run `npm ci` in tests/npm first" : ""}`);
process.exit(failures.length > 0 ? 1 : skipped ? 77 : 0);
