// Every twin of every rule as two folders, before and after its fix: `x.js` with `x.js.fixed`, `app/` with `app.fixed/` (which
// holds only what the fix changes) and with `app.fixed2/`. Marks are left out.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const mark = /^\s*(\/\/|#)\s*(<-|\^+)\s+[\w-]+\/[\w-]+.*\n?/gm;

export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).map(String).filter((file) => !file.includes("node_modules") && statSync(join(folder, file)).isFile());

function withoutMarks(folder) {
  for (const file of filesIn(folder)) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    const plain = text.replace(mark, "");
    if (plain !== text) writeFileSync(path, plain);
  }
}

function put(from, to, into) {
  mkdirSync(into, { recursive: true });
  cpSync(from, statSync(from).isDirectory() ? into : join(into, basename(to)), { recursive: true });
}

// [{ name, before, after }], copied below `into`.
export function twins(rules, into) {
  const fixed = readdirSync(rules, { recursive: true }).map(String).filter((path) => /\/examples\/[^/]+\.fixed2?$/.test(path));
  return fixed.map((path, index) => {
    const original = path.replace(/\.fixed2?$/, "");
    const [before, after] = ["before", "after"].map((side) => join(into, side, `twin${index}`));
    put(join(rules, original), original, before);
    put(join(rules, original), original, after);
    put(join(rules, path), original, after);
    for (const side of [before, after]) withoutMarks(side);
    return { name: path, before, after };
  });
}

// What stands in `after` only, or differently.
export function changedFiles({ before, after }, pattern) {
  const same = (file) => existsSync(join(before, file)) && readFileSync(join(before, file)).equals(readFileSync(join(after, file)));
  return filesIn(after).filter((file) => pattern.test(file) && !same(file));
}

export const nameOf = (cases, path) => cases.find(({ after, before }) => [after, before].some((side) => `${path}/`.startsWith(`${side}/`)))?.name ?? dirname(path);
