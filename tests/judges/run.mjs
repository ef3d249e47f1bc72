// run.mjs RULES TOOLS: what fixes create, judged by tools that nobody here wrote: workflows by actionlint and zizmor,
// Dockerfiles by hadolint, JSON by a parser. TOOLS/bin is where `./dev test` installs them; one that is missing is said, and
// makes the test skipped (77), never passed. Nothing at warning or above is allowed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";

const [rules, tools] = process.argv.slice(2);
let passed = 0;
const failures = [];
const missing = new Set();

const judges = [
  { of: /(^|\/)([\w.-]+\.)?Dockerfile$/, tool: "hadolint", args: (file) => ["--no-color", "--failure-threshold", "warning", file] },
  { of: /\.github\/workflows\/[^/]+\.ya?ml$/, tool: "actionlint", args: (file) => ["-no-color", "-shellcheck=", "-pyflakes=", file] },
  { of: /\.github\/workflows\/[^/]+\.ya?ml$/, tool: "zizmor", args: (file) => ["--offline", "--no-progress", "--min-severity", "low", file] },
];

// Files of a twin that its example does not have: a fix has made them.
function created() {
  const all = readdirSync(rules, { recursive: true }).map(String).filter((file) => statSync(join(rules, file)).isFile());
  const there = new Set(all);
  return all.filter((file) => /\/examples\/[^/]+\.fixed2?\//.test(file) && !there.has(file.replace(/\.fixed2?\//, "/")));
}

function judge(file, { tool, args }) {
  const program = join(tools, "bin", tool);
  if (!existsSync(program)) return missing.add(tool);
  const { status, stdout, stderr, error } = spawnSync(program, args(join(rules, file)), { encoding: "utf8" });
  if (error) throw error;
  if (status === 0) passed += 1;
  else failures.push(`${tool} about ${file}:\n${stdout}${stderr}`);
}

function parse(file) {
  try {
    JSON.parse(readFileSync(join(rules, file), "utf8"));
    passed += 1;
  } catch (error) {
    failures.push(`${file}: ${error.message}`);
  }
}

const files = created();
for (const file of files) {
  for (const one of judges) if (one.of.test(file)) judge(file, one);
  if (file.endsWith(".json")) parse(file);
}
const kinds = ["Dockerfile", "ci.yml", "vercel.json"];
for (const kind of kinds) if (!files.some((file) => basename(file) === kind)) failures.push(`no fix creates a ${kind}: nothing was judged`);

for (const failure of failures) console.log(failure);
if (missing.size) console.log(`not there, so not asked: ${[...missing].join(", ")} (./dev test installs them below ${relative(".", tools)})`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length ? 1 : missing.size ? 77 : 0);
