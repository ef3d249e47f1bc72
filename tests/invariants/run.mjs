// run.mjs SOURCE LASTMILE: what the design promises, checked on the sources themselves.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

const [source, lastmile] = process.argv.slice(2);
let passed = 0;
const failures = [];
const expect = (condition, message) => (condition ? (passed += 1) : failures.push(message));

const tracked = execFileSync("git", ["-C", source, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" })
  .split("\0").filter((file) => file && existsSync(join(source, file)));
const read = (file) => readFileSync(join(source, file), "utf8");
const ours = tracked.filter((file) => /\.(cc|h)$/.test(file) && /^(grammars\/(text|syntax)|diagnostics|server)\//.test(file));
const product = ours.filter((file) => !file.startsWith("tests/"));
const includes = (file) => [...read(file).matchAll(/^#include [<"]([^>"]+)[>"]/gm)].map((m) => m[1]);

// Floors: a file includes only what lies on its own floor or below.
const floors = [
  ["text/"], ["syntax/"], ["engine/regex.h", "engine/toml.h", "engine/fact.h", "engine/condition.h", "secrets/"],
  ["models/"], ["engine/"], ["built_in/"], ["parallel.h", "version.h", "project/"], ["lsp/", "cli/"],
];
const floorOf = (path) => floors.findIndex((names) => names.some((name) => path === name || (name.endsWith("/") && path.startsWith(name)) || path === name.replace(/\.h$/, ".cc")));
for (const file of product) {
  const path = file.replace(/^(grammars|diagnostics|server)\//, "");
  const mine = path === "main.cc" ? floors.length : floorOf(path);
  expect(mine >= 0, `${file} stands on no floor`);
  for (const included of includes(file)) {
    const theirs = floorOf(included);
    const engineAndModels = path.startsWith("engine/") && included.startsWith("models/");
    expect(theirs <= mine || engineAndModels, `${file} includes ${included}, which lies above it`);
  }
}

// Doors: each dependency is included by one folder or file only.
const doors = [
  [/^tree_sitter\/api\.h$/, /^grammars\/syntax\//], [/^re2\//, /^diagnostics\/engine\/regex\.cc$/],
  [/^toml\+\+\//, /^diagnostics\/engine\/toml\.cc$/], [/^nlohmann\//, /^server\/(cli\/report_|lsp\/)/],
  [/^boost\//, /^server\/(parallel\.cc|lsp\/)/], [/^fmt\//, /^server\/cli\//], [/^CLI\//, /^server\/cli\/options\.cc$/],
];
for (const file of product) {
  for (const included of includes(file)) {
    for (const [library, door] of doors) expect(!library.test(included) || door.test(file), `${file} includes ${included}; its door is ${door}`);
  }
}

// Nothing in C++ knows a framework, a vendor or a rule.
const names = new Set(["express", "fastify", "nestjs", "hono", "fastapi", "flask", "django", "gin-gonic", "supabase", "vercel", "netlify", "heroku", "railway", "stripe", "openai", "anthropic", "prisma", "mongoose", "helmet", "zod", "pydantic"]);
const ruleIds = tracked.filter((file) => /^diagnostics\/rules\/.*\/rule\.toml$/.test(file)).map((file) => dirname(file).slice("diagnostics/rules/".length));
for (const file of product) {
  const code = read(file).replace(/\/\/.*$/gm, "");
  for (const word of code.toLowerCase().match(/[a-z][a-z0-9-]+/g) ?? []) expect(!names.has(word), `${file} names ${word}`);
  for (const id of ruleIds) expect(!code.includes(`"${id}"`), `${file} names the rule ${id}`);
}

// The size budget of the design: files half ≤ 120 lines, 90 % ≤ 300, none > 500; functions none > 80.
const sizes = product.map((file) => [read(file).split("\n").length - 1, file]).sort((a, b) => a[0] - b[0]);
const at = (list, share) => list[Math.min(list.length - 1, Math.floor(list.length * share))];
expect(at(sizes, 0.5)[0] <= 120, `half of the files should have at most 120 lines, not ${at(sizes, 0.5)}`);
expect(at(sizes, 0.9)[0] <= 300, `90 % of the files should have at most 300 lines, not ${at(sizes, 0.9)}`);
for (const [lines, file] of sizes) expect(lines <= 500, `${file} has ${lines} lines`);
const functions = product.filter((file) => file.endsWith(".cc")).flatMap((file) => functionLengths(file)).sort((a, b) => a[0] - b[0]);
expect(at(functions, 0.5)[0] <= 8, `half of the functions should have at most 8 lines, not ${at(functions, 0.5)}`);
expect(at(functions, 0.9)[0] <= 30, `90 % of the functions should have at most 30 lines, not ${at(functions, 0.9)}`);
for (const [lines, place] of functions) expect(lines <= 80, `${place} has ${lines} lines`);

// Lengths of bodies that begin with `) {` or `) const {` at the end of a line and close at the same indentation.
function functionLengths(file) {
  const lines = read(file).split("\n");
  const found = [];
  lines.forEach((line, begin) => {
    if (!/^( {0,2})[A-Za-z~].*\)( const| noexcept| override)* \{$|^ {0,2}\S.* : .*\) \{$/.test(line)) return;
    const indent = line.match(/^ */)[0];
    const end = lines.findIndex((other, i) => i > begin && (other === `${indent}}` || other === `${indent}};`));
    if (end > begin) found.push([end - begin + 1, `${file}:${begin + 1}`]);
  });
  return found;
}

// A header opens by saying what it is.
for (const file of product.filter((f) => f.endsWith(".h") && basename(f) !== "version.h")) expect(read(file).startsWith("// "), `${file} does not begin by saying what it is`);

// Paths that the documentation names exist.
for (const doc of tracked.filter((file) => /^(docs\/.*|README|CONTRIBUTING|CHANGELOG)\.md$/.test(file) || file === "README.md")) {
  for (const [, path] of read(doc).matchAll(/`((?:grammars|diagnostics|server|editors|tests|docs)\/[\w./-]*\w\/?)`/g)) {
    expect(existsSync(join(source, path)), `${doc} names ${path}, which does not exist`);
  }
  for (const [, link] of read(doc).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)) {
    expect(existsSync(join(source, dirname(doc), link)), `${doc} links to ${link}, which does not exist`);
  }
}

// The schema of lastmile.toml knows the keys that docs/configuration.md shows, and no others.
const configuration = read("docs/configuration.md").match(/^root = true[\s\S]*?^```/m)[0];
const { properties } = JSON.parse(read("docs/lastmile.schema.json"));
const shownTables = [...configuration.matchAll(/^\[+([a-z-]+)\]+$/gm)].map(([, name]) => name);
expect(Object.keys(properties).sort().join() === ["root", ...shownTables].sort().join(), "docs/lastmile.schema.json and docs/configuration.md differ in their tables");
const shownKeys = [...configuration.slice(configuration.indexOf("[[allow]]")).matchAll(/^([a-z]+) = /gm)].map(([, key]) => key);
expect(Object.keys(properties.allow.items.properties).sort().join() === shownKeys.sort().join(), "docs/lastmile.schema.json and docs/configuration.md differ in [[allow]]");

// Settings of editors that no test can start are those that docs/editors.md shows.
for (const file of ["editors/helix/languages.toml", "editors/zed/settings.json"]) {
  expect(read("docs/editors.md").includes(`\n${read(file)}\`\`\``), `docs/editors.md does not show ${file} as it is`);
}

// Every kind of fact that data states is in the vocabulary.
const vocabulary = read("docs/facts.md");
const data = tracked.filter((file) => /^diagnostics\/(facts|rules)\/.*\.(scm|toml)$/.test(file) && !file.includes("/examples/"));
for (const file of data) {
  for (const [, kind] of read(file).matchAll(/\(#fact! "([^"]+)"|^fact *= *"([^"]+)"/gm)) {
    if (kind && !kind.includes("/")) expect(vocabulary.includes(`\`${kind.replace(/_(option|part|around)$/, "")}`), `${file} states ${kind}, which docs/facts.md does not explain`);
  }
}

// Every rule has a fix, or says why none can be safe.
const listed = [...read("docs/rules.md").matchAll(/^\| \[`([\w/-]+)`\]\([^)]*\) \| \w+ \| (\S+) \|/gm)].map(([, id, fix]) => ({ id, fix }));
expect(listed.filter(({ id }) => !id.startsWith("lastmile/")).length === 79, "docs/rules.md does not list 79 rules");
for (const { id, fix } of listed) {
  const says = read(`diagnostics/rules/${id}/README.md`).includes("There is no automatic fix: ");
  expect(says === (fix === "–"), says ? `${id} has a fix, but its README says that there is none` : `${id} has no fix, and its README does not say why`);
}

// The output that README shows is what the program prints.
const shown = read("README.md").match(/```console\n\$ \.\/dev check\n([\s\S]*?)```/)[1].split("\n").filter((line) => line && line !== "…");
const printed = spawnSync(lastmile, ["--check", "tests/projects/market-api"], { cwd: source, encoding: "utf8" }).stdout.split("\n");
expect(shown.length > 5, "README shows no output");
for (const line of shown) expect(printed.includes(line), `README shows a line that is not printed: ${line}`);

// Text files end with one newline, have no trailing blanks and no carriage returns (examples of odd files excepted).
for (const file of tracked.filter((f) => /\.(cc|h|cmake|toml|scm|md|mjs|json|yml)$/.test(f) && !/(^|\/)(examples|src|node_modules|projects|apps)\//.test(f) && !f.includes(".fixed"))) {
  const text = read(file);
  expect(text === "" || (text.endsWith("\n") && !text.endsWith("\n\n")), `${file} should end with one newline`);
  expect(!/[ \t]$/m.test(text.replaceAll(/^.*  $/gm, "")), `${file} has blanks at the end of a line`);
}

// The program makes no connection and starts nothing but git, and itself.
for (const file of product.filter((f) => !/^server\/project\/(process|nursery)\.cc$/.test(f))) {
  expect(!/\b(system|popen|execl?[vp]*|fork|CreateProcess\w?)\(/.test(read(file).replace(/\/\/.*$/gm, "")), `${file} starts a process`);
}

// Generated documentation is what the program would write today.
const written = mkdtempSync(join(tmpdir(), "lastmile-docs-"));
spawnSync(lastmile, ["--write-docs", written]);
const pages = readdirSync(written, { recursive: true }).map(String).filter((file) => file.endsWith(".md"));
expect(pages.length > 0, "lastmile --write-docs writes no page");
for (const page of pages) {
  const there = join(source, "docs", page);
  expect(existsSync(there) && readFileSync(there, "utf8") === readFileSync(join(written, page), "utf8"), `docs/${page} is stale: run build/release/lastmile --write-docs docs`);
}

// Users know the platforms that the list of rules names: not a glob, not a kind of fact.
for (const [, id, platforms] of read("docs/rules.md").matchAll(/^\| \[`([^`]+)`\].*\| ([^|]*) \|$/gm)) {
  expect(!platforms.includes("`"), `docs/rules.md: ${id} names ${platforms}; facts/dictionaries/platform-names.toml lacks a word for it`);
}
for (const file of tracked.filter((f) => f.startsWith("docs/rules/"))) expect(pages.includes(file.slice("docs/".length)), `${file} is of no rule`);
rmSync(written, { recursive: true });

for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
