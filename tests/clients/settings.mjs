// The settings that docs/editors.md shows: tests run what users copy, and what lies in editors/ is the same.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { spawn } from "node:child_process";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

// The block of the page that is the file; an error when there is none.
export function settingsOf(file) {
  const text = readFileSync(join(root, file), "utf8");
  const page = readFileSync(join(root, "docs/editors.md"), "utf8");
  const blocks = [...page.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, block]) => block);
  const shown = blocks.find((block) => block.split("\n")[0] === text.split("\n")[0]);
  if (shown !== text) throw new Error(`docs/editors.md does not show ${file} as it is`);
  return shown;
}

// Runs the editor with a home of its own and `lastmile` on its path; its exit code.
export function run(lastmile, home, command, args, { folder, env }) {
  const programs = join(home, "bin");
  mkdirSync(programs, { recursive: true });
  symlinkSync(resolve(lastmile), join(programs, "lastmile"));
  const own = { HOME: home, PATH: `${programs}${delimiter}${process.env.PATH}` };
  for (const name of ["CONFIG", "DATA", "STATE", "CACHE"]) own[`XDG_${name}_HOME`] = join(home, name.toLowerCase());
  const editor = spawn(command, args, { cwd: folder, env: { ...process.env, ...own, ...env }, stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((done) => {
    editor.on("error", (error) => {
      console.log(`${command}: ${error.message}; ./dev test installs it`);
      done(2);
    });
    editor.on("exit", (code, signal) => done(code ?? signal));
  });
}

export function write(text, ...path) {
  const file = join(...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
