// run.mjs LASTMILE [FOLDER]: runs the sessions in tests/cli/*.session, or in that folder, and compares what they print.
//
//   # text                           a remark
//   == NAME                          makes a file of the lines below it, for the commands after it
//   $ lastmile --check < NAME        a command, in the folder of those files; its standard input may be one of them
//   exit 2                           its exit code, when not 0
//   ! text                           a line of standard error
//   text                             a line of standard output
//
// `…` stands for anything, alone in a line for any lines. In files `{{secret:ID}}` is a made-up value of that format,
// `{{byte:ff}}` a byte and `{{times:9 x}}` a text several times. No command may print a value of `{{secret:…}}`.
// LASTMILE_UPDATE=1 writes sessions anew.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = process.argv[3] ?? dirname(fileURLToPath(import.meta.url));
const lastmile = resolve(process.argv[2]);
const update = process.env.LASTMILE_UPDATE === "1";
let passed = 0;
const failures = [];

// "a \"b c\"" → ["a", "b c"]
const words = (line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2]);

function exampleSecret(id) {
  const result = spawnSync(lastmile, ["--example-secret", id], { encoding: "utf8" });
  if (result.status !== 0) throw new Error(result.stderr);
  return result.stdout.trim();
}

const placeholders = {
  secret: (id, secrets) => {
    const value = exampleSecret(id);
    secrets.add(value);
    return Buffer.from(value);
  },
  byte: (hex) => Buffer.from(hex, "hex"),
  times: (what) => Buffer.from(what.slice(what.indexOf(" ") + 1).repeat(parseInt(what, 10))),
};

function contents(text, secrets) {
  const parts = text.split(/(\{\{(?:secret|byte|times):[^}]*\}\})/).map((part, i) => {
    if (i % 2 === 0) return Buffer.from(part);
    const [, name, argument] = part.match(/^\{\{(\w+):(.*)\}\}$/s);
    return placeholders[name](argument, secrets);
  });
  return Buffer.concat(parts);
}

function runCommand(line, folder, secrets, leaks) {
  const [command, input] = line.slice(2).split(" < ");
  const result = spawnSync(lastmile, words(command).slice(1), {
    cwd: folder, encoding: "utf8", maxBuffer: 64 << 20, env: { ...process.env, NO_COLOR: "1" }, input: input ? readFileSync(join(folder, input.trim())) : "",
  });
  for (const secret of secrets) {
    if ((result.stdout + result.stderr).includes(secret)) leaks.push(line);
  }
  const printed = [];
  if (result.status !== 0) printed.push(`exit ${result.status}`);
  for (const text of result.stderr.split("\n").slice(0, -1)) printed.push(`! ${text}`);
  for (const text of result.stdout.split("\n").slice(0, -1)) printed.push(text);
  return printed;
}

const pattern = (line) => new RegExp(`^${line.split("…").map((p) => p.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`);

// A line `…` alone stands for any number of lines: what stands between two of them is taken where it first fits.
function matches(expected, found) {
  const parts = [[]];
  for (const line of expected) line === "…" ? parts.push([]) : parts.at(-1).push(pattern(line));
  const fits = (part, at) => at >= 0 && part.every((line, i) => at + i < found.length && line.test(found[at + i]));
  if (!fits(parts[0], 0)) return false;
  let at = parts[0].length;
  if (parts.length === 1) return at === found.length;
  for (const part of parts.slice(1, -1)) {
    while (at < found.length && !fits(part, at)) at += 1;
    if (!fits(part, at)) return false;
    at += part.length;
  }
  const last = found.length - parts.at(-1).length;
  return last >= at && fits(parts.at(-1), last);
}

function runSession(name) {
  const folder = mkdtempSync(join(tmpdir(), "lastmile-session-"));
  const lines = readFileSync(join(here, name), "utf8").split("\n");
  const rewritten = [];
  const secrets = new Set();
  const leaks = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    rewritten.push(line);
    i += 1;
    if (line.startsWith("== ")) {
      const text = [];
      for (; i < lines.length && !/^(== |\$ |# )/.test(lines[i]); i += 1) text.push(lines[i]);
      rewritten.push(...text);
      const file = join(folder, line.slice(3));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, contents(text.join("\n").replace(/\n*$/, "\n"), secrets));
    } else if (line.startsWith("$ ")) {
      const expected = [];
      for (; i < lines.length && !/^(== |\$ |# )/.test(lines[i]); i += 1) expected.push(lines[i]);
      while (expected.at(-1) === "") expected.pop();
      const found = runCommand(line, folder, secrets, leaks);
      while (found.at(-1) === "") found.pop();
      const good = matches(expected, found);
      if (good) passed += 1;
      else failures.push(`${name}: ${line}\n--- expected\n${expected.join("\n")}\n--- found\n${found.join("\n")}`);
      rewritten.push(...(good ? expected : found), "");
    }
  }
  for (const line of leaks) failures.push(`${name}: ${line}\nprints the value of a secret`);
  if (update) writeFileSync(join(here, name), rewritten.join("\n").replace(/\n*$/, "\n"));
  rmSync(folder, { recursive: true });
}

for (const name of readdirSync(here).filter((n) => n.endsWith(".session")).sort()) runSession(name);
for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
