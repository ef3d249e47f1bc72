// package.mjs PROGRAM TARGET FOLDER: the extension with the program inside, laid out in FOLDER/stage as it is installed,
// and packed as FOLDER/lastmile-TARGET.vsix. TARGET is what `vsce package --target` takes, as linux-x64.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const [program, target, folder] = process.argv.slice(2);
const here = import.meta.dirname;
const stage = join(folder, "stage");
const home = "https://github.com/lastmile-dev/lastmile/raw/main/editors/vscode";

rmSync(stage, { recursive: true, force: true });
mkdirSync(join(stage, "bin"), { recursive: true });
const bundled = await build({
  absWorkingDir: here, entryPoints: ["src/extension.ts"], outfile: join(stage, "dist/extension.js"),
  bundle: true, minify: true, platform: "node", format: "cjs", target: "node18", external: ["vscode"], metafile: true, logLevel: "warning",
});
takeProgram();
for (const file of ["README.md", "CHANGELOG.md"]) copyFileSync(join(here, file), join(stage, file));
copyFileSync(join(here, "../../LICENSE"), join(stage, "LICENSE"));
cpSync(join(here, "images"), join(stage, "images"), { recursive: true });
writeFileSync(join(stage, "package.json"), JSON.stringify(shippedManifest(), null, 2));
writeFileSync(join(stage, "NOTICES.txt"), notices());
const vsix = join(folder, `lastmile-${target}.vsix`);
const vsce = join(here, "node_modules/@vscode/vsce/vsce");
execFileSync(process.execPath, [vsce, "package", "--no-dependencies", "--target", target, "--baseImagesUrl", home, "--baseContentUrl", home, "--out", vsix],
  { cwd: stage, stdio: ["ignore", "ignore", "inherit"] });
console.log(`${vsix} ${(statSync(vsix).size / 1e6).toFixed(1)} MB`);

// Without its symbols, where the tool for that is there.
function takeProgram() {
  const name = target.startsWith("win32") ? "lastmile.exe" : "lastmile";
  const inside = join(stage, "bin", name);
  copyFileSync(program, inside);
  chmodSync(inside, 0o755);
  if (process.platform !== "linux") return;
  try {
    execFileSync("strip", [inside], { stdio: "ignore" });
  } catch {
    console.warn("strip is not there: the program keeps its symbols");
  }
}

function shippedManifest() {
  const { devDependencies, ...manifest } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
  return { ...manifest, files: ["bin", "dist", "images", "*.md", "LICENSE", "NOTICES.txt"] };
}

// Of everything in the program, then of everything in the bundle.
function notices() {
  const packages = new Set(Object.keys(bundled.metafile.inputs).map((file) => file.match(/^.*node_modules\/(@[^/]+\/)?[^/]+/)?.[0]).filter(Boolean));
  const texts = [...packages].sort().map((dir) => `==== ${dir.slice(dir.lastIndexOf("node_modules/") + "node_modules/".length)}\n\n${licenceOf(join(here, dir))}`);
  return [execFileSync(program, ["--licenses"], { encoding: "utf8" }), ...texts].join("\n");
}

function licenceOf(dir) {
  const file = ["LICENSE", "License.txt", "LICENSE.md", "LICENSE.txt", "license", "LICENCE"].map((name) => join(dir, name)).find(existsSync);
  if (!file) throw new Error(`${dir} has no licence file`);
  return readFileSync(file, "utf8");
}
