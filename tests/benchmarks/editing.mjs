// How long a keystroke waits for its diagnostics, and what a server costs while nobody types: this one and its peers,
// driven by the same script in the same run, over the same files.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LanguageServer } from "./language_server.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const strokes = 250;
const idleSeconds = 10;
const statement = 'const total = items.reduce((sum, item) => sum + item.price, 0);\n';

const servers = (lastmile) => [
  ["lastmile", lastmile, ["--stdio"]],
  ["ast-grep lsp, 50 rules", join(here, "node_modules/@ast-grep/cli-linux-x64-gnu/ast-grep"), ["lsp"]],
  ["oxlint --lsp", join(here, "node_modules/.bin/oxlint"), ["--lsp"]],
  ["biome lsp-proxy", join(here, "node_modules/@biomejs/cli-linux-x64/biome"), ["lsp-proxy"]],
];

const rank = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

// Whole files, as people have them: a function that is cut off makes every server mend what follows, at every stroke.
const short = ["socks/build/client/socksclient.js"];
const long = ["lodash/lodash.js", "lodash/lodash.js", "lodash/core.js"];
const usual = ["three/src/renderers/webgl/WebGLBackground.js"];
const sourceOf = (files) => files.map((file) => readFileSync(join(here, "node_modules", file), "utf8")).join("");

function workspace(files) {
  const folder = mkdtempSync(join(tmpdir(), "lastmile-editing-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, "package.json"), '{ "name": "bench", "dependencies": { "express": "^5.1.0" } }\n');
  const rule = (i) => `id: rule-${i}\nlanguage: JavaScript\nseverity: warning\nmessage: found\nrule:\n  pattern: call${i}($A, $$$B)\n`;
  mkdirSync(join(folder, "rules"));
  for (let i = 0; i < 50; i += 1) writeFileSync(join(folder, `rules/${i}.yml`), rule(i));
  writeFileSync(join(folder, "sgconfig.yml"), "ruleDirs: [rules]\n");
  writeFileSync(join(folder, "biome.json"), '{ "files": { "maxSize": 8000000 } }\n');  // of longer files it says nothing, ever
  return folder;
}

async function opened([command, args], folder, name) {
  const server = new LanguageServer(command, args, folder);
  const begin = performance.now();
  await server.initialize(folder);
  const uri = `file://${join(folder, name)}`;
  const first = server.diagnosticsOf(uri, 1);
  const opening = performance.now();
  server.notify("textDocument/didOpen", { textDocument: { uri, languageId: "javascript", version: 1, text: readFileSync(join(folder, name), "utf8") } });
  await first;
  return { server, uri, sinceOpen: performance.now() - opening, sinceStart: performance.now() - begin };
}

// Milliseconds from each keystroke to the diagnostics of the text with it.
async function typing(start, files) {
  const folder = workspace({ "src/app.js": sourceOf(files) });
  const { server, uri } = await opened(start, folder, "src/app.js");
  const text = sourceOf(files).split("\n");
  const waits = [];
  for (let i = 0; i < strokes; i += 1) {
    const round = Math.floor(i / statement.length);
    const place = { line: Math.floor((text.length * (2 * round + 1)) / 18), character: i % statement.length };
    const version = i + 2;
    const letter = statement[i % statement.length];
    const edit = { range: { start: place, end: place }, text: letter };
    text[place.line] = text[place.line].slice(0, place.character) + letter + text[place.line].slice(place.character);
    const change = server.takesEdits ? edit : { text: text.join("\n") };
    const diagnostics = server.diagnosticsOf(uri, version);
    const begin = performance.now();
    server.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [change] });
    await diagnostics;
    waits.push(performance.now() - begin);
  }
  await server.end();
  rmSync(folder, { recursive: true });
  return waits;
}

async function idling(start) {
  const source = sourceOf(usual);
  const files = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`src/part${i % 20}/file${i}.js`, source]));
  const folder = workspace(files);
  const { server, sinceOpen, sinceStart } = await opened(start, folder, "src/part0/file0.js");
  await pause(idleSeconds);  // what goes on in the background ends
  const before = server.seconds;
  await pause(idleSeconds);
  const result = { sinceOpen, sinceStart, memory: server.memory, busy: server.seconds - before };
  await server.end();
  rmSync(folder, { recursive: true });
  return result;
}

async function figuresOf(start) {
  const figures = [];
  for (const files of [short, long]) {
    const waits = await typing(start, files);
    figures.push([0.5, 0.95, 0.99].map((share) => rank(waits, share).toFixed(1)).join(" / "));
  }
  const idle = await idling(start);
  return [...figures, idle.sinceOpen.toFixed(0), idle.sinceStart.toFixed(0), idle.memory.toFixed(0), idle.busy.toFixed(2)];
}

// Rows of a table: what, then a figure for each server.
export async function editing(lastmile) {
  const columns = [];
  for (const [name, ...start] of servers(lastmile)) columns.push([name, ...(await figuresOf(start))]);
  const what = ["while typing", `keystroke to diagnostics, 800 lines: p50 / p95 / p99, ms (${strokes} keystrokes)`, "the same, 38,000 lines", "first diagnostics after open, 1,000 files: ms", "the same since the server was started: ms", "memory then: MiB", `processor time in ${idleSeconds} idle seconds: s`];
  return what.map((row, i) => [row, ...columns.map((column) => column[i])]);
}
