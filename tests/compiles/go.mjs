// What Go says about twins: gofmt of all, the compiler and vet of those whose imports are the standard library's or tests/go has.
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const environment = { ...process.env, GOPROXY: "off", GOFLAGS: "-mod=readonly" };
const run = (cwd, ...args) => spawnSync("go", args, { cwd, encoding: "utf8", env: environment, maxBuffer: 64 << 20 });

// Columns are not looked at: how wide a struct's are, only gofmt knows, and editors call it when they save.
export function unformatted(files) {
  const gofmt = join(run(".", "env", "GOROOT").stdout.trim(), "bin/gofmt");
  const words = (text) => text.replace(/(\S)[ \t]+/g, "$1 ");
  return files.filter((file) => words(spawnSync(gofmt, [file], { encoding: "utf8" }).stdout) !== words(readFileSync(file, "utf8")));
}

// folder → its errors, as texts; folders of packages that are not there are left out.
export function goErrors(root, modules, folders) {
  for (const file of ["go.mod", "go.sum"]) copyFileSync(join(modules, file), join(root, file));
  const required = [...readFileSync(join(modules, "go.mod"), "utf8").matchAll(/^\t(\S+) v/gm)].map(([, name]) => name);
  const known = folders.filter((folder) => {
    const imports = run(folder, "list", "-e", "-f", '{{join .Imports "\\n"}}', ".").stdout.split("\n").filter(Boolean);
    return imports.every((name) => !name.split("/")[0].includes(".") || required.some((module) => name === module || name.startsWith(module + "/")));
  });
  const errors = new Map(known.map((folder) => [folder, []]));
  const ask = (args, asked) => {
    const { stderr } = run(root, ...args, ...asked.map((folder) => "./" + folder.slice(root.length + 1)));
    for (const [, file, text] of stderr.matchAll(/^(\S+?\.go):\d+:\d+: (.*)$/gm)) errors.get(join(root, dirname(file)))?.push(text);
  };
  ask(["build", "-gcflags=-e", "-o", "/dev/null"], known);
  ask(["vet"], known.filter((folder) => errors.get(folder).length === 0));
  return errors;
}
