// run.mjs LASTMILE [EDITS]: a long day with the language server. 200 files, thousands of edits, with saves, renames, closes,
// deletions, changed configurations and requests that are cancelled.
//
// Afterwards: memory has not grown since the second quarter, nobody wakes up while nothing is to be done, every request
// was answered once (the conversation is checked message by message), no diagnostics of a text came after its document
// was closed, and what is shown of every file is what --check says of the disk.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Checks, Editor, protocol, temporaryFolder, uriOf } from "../clients/editor.mjs";
import { files, here as projectsFolder, projects } from "../projects/copy.mjs";
import { memoryOf } from "../support/processes.mjs";

const [lastmile, editsAsked] = process.argv.slice(2);
const edits = Number(editsAsked ?? 10_000);
const mostFiles = 200;
const openAtOnce = 12;
const growth = 1.03;
const pages = 4; // MiB: processes that read files come and go
const longDay = 8000; // edits: in a shorter one, files are still met for the first time
const checks = new Checks();

// SplitMix64, cut to 32 bits: every run is the same.
let seed = 7n;
function random(below) {
  seed = (seed + 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn;
  let z = seed;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & 0xffffffffffffffffn;
  return Number((z ^ (z >> 31n)) & 0xffffffffn) % below;
}
const one = (list) => list[random(list.length)];

// The workspace: the sample apps side by side, as one project.
const notOfTheApps = ["expected.json", "lastmile.toml", "project.toml"];

function workspace() {
  const folder = temporaryFolder();
  const all = projects.flatMap((project) => files(join(projectsFolder, project)).sort().map((file) => join(project, file)));
  for (const file of all.filter((each) => !notOfTheApps.includes(basename(each))).slice(0, mostFiles)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), readFileSync(join(projectsFolder, file), "utf8"));
  }
  configure(folder, 0);
  return folder;
}

const configurations = ['', '[rules]\n"cicd/*" = "off"\n', '[ignore]\npaths = ["huddle/**"]\n', "[rules]\nnothing\n"];
const configure = (folder, which) => writeFileSync(join(folder, "lastmile.toml"), `root = true\n${configurations[which]}`);
const sources = (folder) =>
  readdirSync(folder, { recursive: true }).map(String).filter((file) => /\.(jsx?|tsx?|py|go|json|ya?ml|toml|sql|html)$/.test(file)).sort();

// What the operating system knows of the server.

const mebibytes = (editor) => memoryOf(editor.process.pid);
function wakeUps(editor) {
  const tasks = `/proc/${editor.process.pid}/task`;
  return readdirSync(tasks).reduce((sum, task) => sum + Number(readFileSync(join(tasks, task, "status"), "utf8").match(/^voluntary_ctxt_switches:\s*(\d+)/m)[1]), 0);
}

class Day {
  counts = { edits: 0, saves: 0, renames: 0, closes: 0, deletions: 0, configurations: 0, requests: 0, cancelled: 0 };
  memory = [];
  #undo = new Map(); // by uri: the change that takes the last one back
  #closed = new Map(); // uri → whether the server has said that it knows

  constructor(editor, folder) {
    Object.assign(this, { editor, folder });
    editor.connection.onNotification("textDocument/publishDiagnostics", (params) => this.#shown(params));
  }

  // Diagnostics with a version are of a document; those of the disk have none.
  #shown(params) {
    const { uri, version } = params;
    this.editor.published.set(uri, params);
    checks.expect(!(this.#closed.get(uri) && version !== undefined), `diagnostics of version ${version} came after ${uri} was closed`);
  }

  get open() {
    return [...this.editor.documents.keys()];
  }

  // All that was sent before is known when this is answered.
  async inStep() {
    await this.editor.connection.sendRequest("lastmile/inStep").catch(() => {});
  }

  async openOne() {
    const path = join(this.folder, one(sources(this.folder)));
    if (this.editor.documents.has(uriOf(path))) return;
    this.#closed.delete(uriOf(path));
    await this.editor.open(path, "plaintext");
  }

  async close(uri) {
    await this.editor.close(uri);
    this.counts.closes += 1;
    this.#undo.delete(uri);
    await this.inStep();
    this.#closed.set(uri, true);
  }

  // As people type, and worse; half of the changes are taken back next, so that texts stay as they are in the main.
  async edit(uri) {
    const document = this.editor.documents.get(uri);
    const { text } = document;
    const undo = this.#undo.get(uri);
    this.#undo.delete(uri);
    let [begin, end, added] = undo ?? [random(text.length + 1), 0, one(["a", " ", "\n", '"', "{", "}", "(", "/*", "#", ": ", "é", "😀", "x1"])];
    if (!undo) {
      if (isLowSurrogate(text, begin)) begin -= 1;
      end = Math.min(text.length, begin + (random(2) === 0 ? 0 : random(12)));
      if (isLowSurrogate(text, end)) end -= 1;
      if (end < begin) end = begin;
      this.#undo.set(uri, [begin, begin + added.length, text.slice(begin, end)]);
    }
    const range = { start: position(text, begin), end: position(text, end) };
    await this.editor.change(uri, [{ range, text: added }]);
    this.counts.edits += 1;
  }

  async save(uri) {
    writeFileSync(fileURLToPath(uri), this.editor.documents.get(uri).text);
    await this.editor.connection.sendNotification("textDocument/didSave", { textDocument: { uri } });
    await this.tell([uri, 2]);
    this.counts.saves += 1;
  }

  async rename(uri) {
    const path = fileURLToPath(uri);
    const to = join(dirname(path), path.includes("renamed-") ? path.split("renamed-").pop() : `renamed-${path.split("/").pop()}`);
    await this.close(uri);
    renameSync(path, to);
    await this.editor.connection.sendNotification("workspace/didRenameFiles", { files: [{ oldUri: uri, newUri: uriOf(to) }] });
    await this.tell([uri, 3], [uriOf(to), 1]);
    this.#closed.delete(uriOf(to));
    await this.editor.open(to, "plaintext");
    this.counts.renames += 1;
  }

  // A file goes and comes back.
  async remove(uri) {
    const path = fileURLToPath(uri);
    const text = readFileSync(path, "utf8");
    await this.close(uri);
    rmSync(path);
    await this.tell([uri, 3]);
    await this.inStep();
    writeFileSync(path, text);
    await this.tell([uri, 1]);
    this.counts.deletions += 1;
  }

  async configure(which = random(configurations.length)) {
    configure(this.folder, which);
    await this.tell([uriOf(this.folder, "lastmile.toml"), 2]);
    this.counts.configurations += 1;
  }

  tell(...changes) {
    return this.editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: changes.map(([uri, type]) => ({ uri, type })) });
  }

  // Every second one is no longer wanted.
  async ask(uri) {
    const position = { line: random(40), character: 0 };
    const [method, params] = one([
      ["textDocument/hover", { position }],
      ["textDocument/codeLens", {}],
      ["textDocument/codeAction", { range: { start: position, end: position }, context: { diagnostics: [] } }],
    ]);
    const source = new protocol.CancellationTokenSource();
    const answer = this.editor.connection.sendRequest(method, { textDocument: { uri }, ...params }, source.token);
    this.counts.requests += 1;
    if (random(2) === 0) {
      source.cancel();
      this.counts.cancelled += 1;
    }
    await answer.catch((error) => checks.expect([-32800, -32801].includes(error.code), `${method}: ${error.message}`));
  }

  // Nothing is left to do: the whole workspace was checked again.
  settled() {
    return this.editor.connection.sendRequest("lastmile/check");
  }

  async step(number) {
    while (this.open.length < openAtOnce) await this.openOne();
    const uri = one(this.open);
    await this.edit(uri);
    if (number % 5 === 0) await this.ask(one(this.open));
    if (number % 9 === 0) await this.save(uri);
    if (number % 23 === 0) await this.close(one(this.open));
    if (number % 97 === 0) await this.rename(one(this.open));
    if (number % 131 === 0) await this.remove(one(this.open));
    if (number % 211 === 0) await this.configure();
    if (number % 50 === 0) this.memory.push(mebibytes(this.editor));
  }
}

const isLowSurrogate = (text, at) => text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) < 0xe000;
// In UTF-16, as the server is told that this editor counts.
function position(text, index) {
  const lines = text.slice(0, index).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1).length };
}

const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
function checkMemory(memory) {
  const quarter = (which) => mean(memory.slice(Math.floor((memory.length * which) / 4), Math.floor((memory.length * (which + 1)) / 4)));
  const quarters = [0, 1, 2, 3].map(quarter);
  console.log(`memory by quarters: ${quarters.map((each) => each.toFixed(1)).join(", ")} MiB`);
  if (edits < longDay) return console.log("the day is too short to say whether memory grows");
  checks.expect(quarters[3] <= quarters[1] * growth + pages, `memory grew from ${quarters[1].toFixed(1)} to ${quarters[3].toFixed(1)} MiB`);
}

// Whoever waits for something that comes is woken by it; so nobody wakes up when nothing comes.
async function checkIdling(editor) {
  const pause = () => new Promise((done) => setTimeout(done, 2000));
  await pause();
  const before = wakeUps(editor);
  await pause();
  checks.equal(wakeUps(editor) - before, 0, "times that the server woke up while nothing was to be done");
}

function checkShown(day) {
  const report = spawnSync(resolve(lastmile), ["--check", ".", "--format", "json"], { cwd: day.folder, encoding: "utf8", maxBuffer: 1 << 28 }).stdout;
  const wanted = new Map();
  for (const finding of JSON.parse(report).findings) wanted.set(finding.file, [...(wanted.get(finding.file) ?? []), finding.rule]);
  for (const [uri, { diagnostics }] of day.editor.published) {
    const file = fileURLToPath(uri).slice(day.folder.length + 1);
    if (file === "lastmile.toml") continue;
    const shown = diagnostics.map(({ code }) => code).sort();
    checks.equal(shown, (wanted.get(file) ?? []).sort(), `findings shown of ${file}`);
  }
}

const folder = workspace();
const editor = new Editor(lastmile, { most: 60 * 60_000 });
const day = new Day(editor, folder);
await editor.initialize({
  processId: process.pid,
  rootUri: uriOf(folder),
  workspaceFolders: [{ uri: uriOf(folder), name: "apps" }],
  capabilities: {
    general: { positionEncodings: ["utf-16"] },
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
    textDocument: {
      publishDiagnostics: { versionSupport: true, dataSupport: true, relatedInformation: true, codeDescriptionSupport: true },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source"] } }, dataSupport: true, resolveSupport: { properties: ["edit"] } },
    },
  },
});
for (let number = 1; day.counts.edits < edits; number += 1) await day.step(number);
for (const uri of day.open) await day.close(uri);
await day.configure(0);
await day.settled();
await day.inStep();
await checkIdling(editor);
checkMemory(day.memory);
checkShown(day);
checks.equal(await editor.end(checks.failures), 0, "exit code");
console.log(Object.entries(day.counts).map(([what, count]) => `${count} ${what}`).join(", "));
checks.finish();
