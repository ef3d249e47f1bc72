// make_trigrams.mjs FOLDER… > trigrams.txt: how surprising each letter is behind two others, in the words of source code.
//
// One digit for each: the bits of information (0 to 9), 37 letters a line (a to z, 0 to 9, everything else), lines in the
// order of the two letters before. Words count by the root of how often they occur, at most 50 times; what looks like a
// hash does not count. Made from the libraries of Python and Node.js; any large body of code gives nearly the same.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const letters = 37;
const symbol = (c) => (c >= "a" && c <= "z" ? c.charCodeAt(0) - 97 : c >= "0" && c <= "9" ? 26 + c.charCodeAt(0) - 48 : letters - 1);

const words = new Map();
for (const folder of process.argv.slice(2)) {
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    const file = join(folder, name);
    if (!/\.(py|js|mjs|ts|go|txt)$/.test(file) || !statSync(file).isFile() || statSync(file).size > 300_000) continue;
    for (const word of readFileSync(file, "utf8").match(/[A-Za-z][A-Za-z0-9_]{2,40}/g) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  }
}

const counts = Array.from({ length: letters * letters }, () => new Array(letters).fill(0));
for (const [word, times] of words) {
  if (word.length > 16 && word.replace(/\D/g, "").length > 3) continue;
  const all = [letters - 1, letters - 1, ...[...word.toLowerCase()].map(symbol), letters - 1];
  for (let i = 2; i < all.length; ++i) counts[all[i - 2] * letters + all[i - 1]][all[i]] += Math.sqrt(Math.min(times, 50));
}

const unseen = 0.05;
for (const row of counts) {
  const total = row.reduce((sum, count) => sum + count, unseen * letters);
  console.log(row.map((count) => Math.min(9, Math.round(-Math.log2((count + unseen) / total)))).join(""));
}
