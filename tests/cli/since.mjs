// since.mjs LASTMILE: `--since REVISION` on a repository with a history: what was there before is left out, however it
// moved; what came since is shown, also in files that git does not keep yet.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const lastmile = resolve(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), "lastmile-since-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const failures = [];
let passed = 0;
const equal = (actual, expected, what) => {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  is === should ? (passed += 1) : failures.push(`${what}: is ${is}, should be ${should}`);
};

const git = (...words) => execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@localhost", ...words], { cwd: folder, encoding: "utf8" });
const write = (name, text) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const commit = (message) => (git("add", "--all"), git("commit", "--quiet", "--message", message));
const run = (...words) => spawnSync(lastmile, ["--check", "--rule", "tls/verification-disabled", ...words], { cwd: folder, encoding: "utf8" });
const found = (...words) => {
  const report = JSON.parse(run("--format", "json", ...words).stdout);
  return [report.findings.map(({ file, range }) => `${file}:${range.begin.line}`), report.since?.known];
};
const agent = (name) => `const ${name} = new https.Agent({ rejectUnauthorized: false });\n`;

git("init", "--quiet");
write("package.json", '{ "name": "shop" }\n');
write("a.js", agent("a"));
write("gone.js", agent("gone"));
commit("first");
equal(found("--since", "HEAD"), [[], 2], "nothing changed");

write("a.js", `// moved down\n${agent("a")}${agent("more")}`);
rmSync(join(folder, "gone.js"));
write("new.js", agent("b"));
equal(found("--since", "HEAD"), [["a.js:3", "new.js:1"], 1], "an edited, a deleted and an untracked file");
equal(run("--since", "HEAD").status, 1, "exit code with new findings");
commit("second");
equal(found("--since", "HEAD"), [[], 3], "once all is committed");
equal(found("--since", "HEAD~1"), [["a.js:3", "new.js:1"], 1], "since the commit before");
equal(run("--since", "HEAD").status, 0, "exit code without new findings");
equal(found("new.js", "--since", "HEAD~1"), [["new.js:1"], 0], "of one file");
equal(found("--since", "HEAD~1", "--cache", join(folder, ".git/cache")), found("--since", "HEAD~1", "--cache", join(folder, ".git/cache")), "with a cache");

write("lastmile.toml", '[rules]\n"tls/verification-disabled" = "off"\n');
equal(found("--since", "HEAD~1"), [[], 0], "today's configuration judges both");
rmSync(join(folder, "lastmile.toml"));

// Nothing that the repository brings along is run.
git("config", "filter.run.smudge", `touch ${join(folder, ".git/was-run")}; cat`);
git("config", "filter.run.clean", `touch ${join(folder, ".git/was-run")}; cat`);
git("config", "diff.external", `touch ${join(folder, ".git/was-run")}`);
writeFileSync(join(folder, ".git/info/attributes"), "*.js filter=run\n");
found("--since", "HEAD~1");
equal(spawnSync("test", ["-e", join(folder, ".git/was-run")]).status, 1, "a filter of the repository was not run");

for (const revision of ["no-such-branch", "--output=x", "HEAD:a.js"]) {
  const { status, stderr } = run(`--since=${revision}`);
  equal([status, stderr.startsWith(`lastmile: git knows no revision \`${revision}\` here`)], [2, true], `--since ${revision}`);
}

for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
