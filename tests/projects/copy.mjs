// An acceptance project as its developer has it: a git work tree of its own in a temporary folder, secret values made by
// the checker itself (so that none is stored), and the files that git does not know.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const here = dirname(fileURLToPath(import.meta.url));
export const projects = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
export const files = (folder) => readdirSync(folder, { recursive: true }).map(String).filter((f) => !f.startsWith(".git/") && statSync(join(folder, f)).isFile());

const aboutTheTest = ["expected.json", "project.toml"];

function untracked(project) {
  const settings = join(project, "project.toml");
  if (!existsSync(settings)) return {};
  const text = readFileSync(settings, "utf8");
  return Object.fromEntries([...text.matchAll(/^"([^"]+)" = """\n([\s\S]*?)"""/gm)].map((m) => [m[1], m[2]]));
}

export function freshCopy(name, lastmile) {
  const project = join(here, name);
  const secret = (id) => execFileSync(lastmile, ["--example-secret", id], { encoding: "utf8" }).trim();
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "lastmile-project-")));
  for (const file of files(project)) {
    if (aboutTheTest.includes(file)) continue;
    const text = readFileSync(join(project, file), "utf8").replace(/\{\{secret:([a-z0-9-]+)\}\}/g, (_, id) => secret(id));
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  execFileSync("git", ["init", "-q", copy]);
  execFileSync("git", ["-C", copy, "add", "-A", "-f"]);
  for (const [file, text] of Object.entries(untracked(project))) writeFileSync(join(copy, file), text);
  return copy;
}
