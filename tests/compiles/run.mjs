// run.mjs RULES: what fixes leave compiles. Every twin that a fix has made or changed goes through the compiler of its language:
// JavaScript through Node, TypeScript through tsc, Python through its own, Go through gofmt and the compiler. What a compiler
// says of the example as it was counts for nothing: there, names are missing on purpose.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { changedFiles, nameOf, twins } from "./cases.mjs";
import { goErrors, unformatted } from "./go.mjs";
import { typeErrors } from "./typescript.mjs";

const rules = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const npm = join(here, "../npm");
process.env.PATH = [join(here, "../../build/python/bin"), process.env.PATH].join(delimiter);

const root = realpathSync(mkdtempSync(join(tmpdir(), "lastmile-compiles-")));
symlinkSync(join(npm, "node_modules"), join(root, "node_modules"), "junction");
const cases = twins(rules, root);
const failures = [];

const fail = (path, text) => failures.push(`${nameOf(cases, path)}: ${text}`);
const changed = (pattern) => cases.flatMap((one) => changedFiles(one, pattern).map((file) => join(one.after, file)));
const beforeOf = (path) => path.replace(join(root, "after"), join(root, "before"));
const withBefore = (paths) => [...paths, ...paths.map(beforeOf).filter((path) => existsSync(path))];

// Errors of `path` that were not there before.
function compare(path, errors) {
  const old = new Set(errors.get(beforeOf(path)));
  for (const error of errors.get(path)) if (!old.has(error)) fail(path, error);
}

function checkJavaScript() {
  const files = changed(/\.[cm]?js$/);
  for (const file of files) {
    const commonjs = /\brequire\(|\bmodule\.exports\b/.test(readFileSync(file, "utf8"));
    const copy = join(root, commonjs ? "checked.cjs" : "checked.mjs");
    copyFileSync(file, copy);
    const { status, stderr } = spawnSync(process.execPath, ["--check", copy], { encoding: "utf8" });
    if (status !== 0) fail(file, stderr);
  }
  return files.length;
}

function checkTypeScript() {
  const files = changed(/\.[cm]?tsx?$/);
  const errors = typeErrors(withBefore(files), npm);
  for (const file of files) compare(file, errors);
  return files.length;
}

function checkPython() {
  const files = changed(/\.py$/);
  const { stdout, stderr } = spawnSync("python3", [join(here, "python.py"), ...files], { encoding: "utf8" });
  for (const line of (stdout + stderr).split("\n").filter(Boolean)) fail(...line.split("\t"));
  return files.length;
}

function checkGo() {
  const files = changed(/\.go$/);
  const untidy = unformatted(withBefore(files));
  for (const file of files) if (untidy.includes(file) && !untidy.includes(beforeOf(file))) fail(file, "gofmt would write it differently");
  const folders = [...new Set(files.map((file) => dirname(file)))];
  const errors = goErrors(root, join(here, "../go"), withBefore(folders));
  const built = folders.filter((folder) => errors.has(folder));
  for (const folder of built) compare(folder, errors);
  return built.length;
}

const counts = { JavaScript: checkJavaScript(), TypeScript: checkTypeScript(), Python: checkPython(), Go: checkGo() };
rmSync(root, { recursive: true, force: true });
for (const [language, count] of Object.entries(counts)) if (count < 20) failures.push(`only ${count} twins of ${language} were compiled`);
for (const failure of failures) console.log(failure);
console.log(`${Object.entries(counts).map(([language, count]) => `${count} ${language}`).join(", ")}: ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);
