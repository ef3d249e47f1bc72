// scale.mjs LASTMILE [FILES] [SHARDS] [REPOSITORIES]: what a check costs where there is a lot to check. A monorepo is made
// of the sample apps, each copy with texts of its own, and checked in one run, in shards with a merge, and again after
// some files changed; then many small repositories, each in a run of its own. Prints a table of processor time and memory,
// and fails when the merge does not report what the one run does.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { basename, dirname, extname, join, resolve } from "node:path";
import { files, here as projectsFolder, projects } from "../projects/copy.mjs";

const [program = "build/release/lastmile", ...numbers] = process.argv.slice(2);
const lastmile = resolve(program);
const [fileCount = 100_000, shards = 16, repositories = 200] = numbers.map(Number);
const changedShare = 0.01;
const place = mkdtempSync(join(tmpdir(), "lastmile-scale-"));

const remarks = { ".js": "//", ".jsx": "//", ".ts": "//", ".tsx": "//", ".go": "//", ".py": "#", ".yml": "#", ".yaml": "#", ".toml": "#", ".sql": "--", ".sh": "#" };
const notOfTheApps = ["expected.json", "lastmile.toml", "project.toml"];
const samples = projects.map((project) =>
  files(join(projectsFolder, project))
    .filter((file) => !notOfTheApps.includes(basename(file)))
    .map((file) => ({ file, text: readFileSync(join(projectsFolder, project, file), "utf8") })),
);

// No two copies of a file are the same text, so that none is known before it is read. A part has no manifest: it belongs to
// the app above it.
const isManifest = (file) => ["package.json", "requirements.txt", "pyproject.toml", "go.mod", "deno.json"].includes(basename(file));
function writeApp(folder, number, isPart = false) {
  const app = samples[number % samples.length].filter(({ file }) => !(isPart && isManifest(file)));
  for (const { file, text } of app) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const remark = remarks[extname(file)];
    writeFileSync(path, remark ? `${text}\n${remark} copy ${number}\n` : text);
  }
  return app.length;
}

// Processor seconds, wall seconds and peak MiB of one run, and the digest of its report.
function run(...args) {
  const script = `import hashlib,resource,subprocess,sys,time
begin = time.monotonic()
done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(done.returncode, used.ru_utime + used.ru_stime, time.monotonic() - begin, used.ru_maxrss / 1024, hashlib.sha256(done.stdout).hexdigest())`;
  const { stdout, stderr } = spawnSync("python3", ["-c", script, lastmile, "--check", ...args], { encoding: "utf8" });
  const [status, processor, wall, memory, report] = stdout.trim().split(" ");
  if (!["0", "1", "3"].includes(status)) throw new Error(`exit code ${status}: ${stderr}`);
  return { processor: Number(processor), wall: Number(wall), memory: Number(memory), report };
}

const sizeOf = (folder) => readdirSync(folder, { recursive: true }).reduce((sum, file) => sum + statSync(join(folder, String(file))).size, 0);
const sum = (list, key) => list.reduce((total, each) => total + each[key], 0);
const most = (list, key) => Math.max(...list.map((each) => each[key]));
const row = (what, { processor, wall, memory }) => `| ${what} | ${processor.toFixed(1)} | ${wall.toFixed(1)} | ${memory.toFixed(0)} |`;

const monorepo = join(place, "monorepo");
const partsOfAnApp = 10;
const folderOf = (part) => join(monorepo, `app-${Math.floor(part / partsOfAnApp)}`, part % partsOfAnApp === 0 ? "" : `part-${part % partsOfAnApp}`);
const write = (part, text) => writeApp(folderOf(part), text, part % partsOfAnApp !== 0);
let count = 0;
let copies = 0;
for (; count < fileCount; copies += 1) count += write(copies, copies);
writeFileSync(join(monorepo, "lastmile.toml"), "root = true\n");
console.log(`${count} files in ${Math.ceil(copies / partsOfAnApp)} apps, ${(sizeOf(monorepo) / 1e6).toFixed(0)} MB; ${cpus()[0].model}, ${cpus().length} cores\n`);
console.log("| what | processor s | wall s | peak MiB |\n|---|---|---|---|");

const cache = join(place, "cache");
console.log(row("one run, nothing known", run(monorepo, "--cache", cache)));
for (let part = 0; part < copies; part += Math.round(1 / changedShare)) write(part, part + copies * samples.length);
const again = run(monorepo, "--cache", cache);
console.log(row(`the same with the cache, ${changedShare * 100} % of the files changed`, again));

const parts = join(place, "parts");
const each = Array.from({ length: shards }, (_, i) => run(monorepo, "--cache", parts, "--shard", `${i + 1}/${shards}`));
console.log(row(`${shards} shards, all together`, { processor: sum(each, "processor"), wall: sum(each, "wall"), memory: most(each, "memory") }));
console.log(row("the slowest shard", { processor: most(each, "processor"), wall: most(each, "wall"), memory: most(each, "memory") }));
const merge = run(monorepo, "--cache", parts, "--merge");
console.log(row(`the merge, of ${(sizeOf(parts) / 1e6).toFixed(0)} MB`, merge));
rmSync(monorepo, { recursive: true });

const small = [];
let smallFiles = 0;
for (let i = 0; i < repositories; ++i) {
  const folder = join(place, "repositories", String(i));
  smallFiles += writeApp(folder, i);
  writeFileSync(join(folder, "lastmile.toml"), "root = true\n");
  small.push(run(folder));
}
console.log(row(`${repositories} repositories of ${Math.round(smallFiles / repositories)} files, a run each`, { processor: sum(small, "processor"), wall: sum(small, "wall"), memory: most(small, "memory") }));
rmSync(place, { recursive: true });
if (merge.report !== again.report) throw new Error("the merge reports something else than the one run");
