// corpus.mjs FOLDER: what fuzzing begins with, FOLDER/TARGET/*, made of the repository's examples, sessions and rules.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const corpus = process.argv[2];
// A minute has to be enough for all seeds and more.
const longest = { fixes: 2500, languages: 1000 }; // bytes of one; of others 6000
const appsOfARule = 3;
const filesOfAKind = 40;

function add(target, bytes) {
  if (bytes.length > (longest[target] ?? 6000)) return;
  const folder = join(corpus, target);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, createHash("sha1").update(bytes).digest("hex")), bytes);
}

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== "node_modules") yield* filesBelow(path);
    if (entry.isFile()) yield path;
  }
}

const text = (path) => readFileSync(path, "utf8");
const named = (files) => files.map(([name, content]) => `=== ${name}\n${content}`).join("");
// A file `.env` lies in an example as `dot-env`.
const nameOf = (path) => path.replace(/(^|\/)dot-/g, "$1.");
const isTwin = (path) => /\.fixed2?(\/|$)/.test(path) || basename(path) === "project.toml";

// tests/sessions/*.session as lines of messages.
function messagesOf(session) {
  const lines = text(session).split("\n");
  let id = 0;
  const versions = {};
  const messages = [];
  const uri = (name) => `\${root}/${name}`;
  const say = (method, params, ask) =>
    messages.push(JSON.stringify({ jsonrpc: "2.0", ...(ask && { id: ++id }), method, ...(params && { params }) }));
  const json = (words) => {
    try {
      return words ? JSON.parse(words) : undefined;
    } catch {
      return undefined;
    }
  };
  for (let i = 0; i < lines.length; ++i) {
    const [, verb, rest] = lines[i].match(/^(\S*) ?(.*)$/) ?? [];
    let block = "";
    while (lines[i + 1]?.startsWith("  ")) block += lines[++i].slice(2) + "\n";
    const [name, ...more] = (rest ?? "").split(" ");
    if (verb === "start") {
      say("initialize", { processId: null, rootUri: "${root}", capabilities: json(rest + block) ?? {} }, true);
      id = 0;
      say("initialized", {});
    } else if (verb === "open") {
      const textDocument = { uri: uri(name), languageId: "x", version: (versions[name] = 1), text: block || "app.listen(3000);\n" };
      say("textDocument/didOpen", { textDocument });
    } else if (verb === "edit") {
      const changes = [...more.join(" ").matchAll(/(?:(\d+):(\d+)-(\d+):(\d+) )?("(?:[^"\\]|\\.)*")/g)].map((found) => ({
        ...(found[1] && {
          range: { start: { line: +found[1], character: +found[2] }, end: { line: +found[3], character: +found[4] } },
        }),
        text: json(found[5]),
      }));
      say("textDocument/didChange", { textDocument: { uri: uri(name), version: ++versions[name] }, contentChanges: changes });
    } else if (verb === "save" || verb === "close") {
      say(verb === "save" ? "textDocument/didSave" : "textDocument/didClose", { textDocument: { uri: uri(name) } });
    } else if (verb === "disk" || verb === "gone") {
      say("workspace/didChangeWatchedFiles", { changes: [{ uri: uri(name), type: verb === "disk" ? 2 : 3 }] });
    } else if (verb === "-->" && name === "raw") {
      messages.push(more.join(" "));
    } else if (verb === "-->" && name !== "fault") {
      const isNotification = /^(\$\/|textDocument\/did|workspace\/did|initialized|exit)/.test(name);
      say(name, json(more.join(" ") + block), !isNotification);
    }
  }
  return messages;
}

function addSessions() {
  for (const name of readdirSync(join(root, "tests/sessions"))) {
    if (extname(name) !== ".session") continue;
    const messages = messagesOf(join(root, "tests/sessions", name));
    add("session", messages.join("\n"));
    add("framing", messages.map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`).join(""));
  }
}

const readers = [
  [/ignore$/, "ignore"],
  [/\.sql$/, "sql"],
  [/\.sh$|Dockerfile$|\.ya?ml$/, "shell"],
  [/\.toml$/, "toml"],
  [/\.[jt]sx?$|\.py$/, "words"],
];

// One file by itself, for whatever reads single files.
const taken = {}; // of each kind of file
function addFile(name, content) {
  const kind = extname(name) || name;
  taken[kind] = (taken[kind] ?? 0) + 1;
  if (taken[kind] <= filesOfAKind) add("languages", `${name}\n${content}`);
  if (/\.(json|ya?ml|toml|tf|hcl)$/.test(name)) add("config-tree", `${name}\n${content}`);
  for (const [ending, reader] of readers) if (ending.test(name)) add("parsers", `${reader}\n${content}`);
}

// The folder of a rule: a file or folder below examples/ is an app, and the rule itself one for the loader.
function addRule(folder) {
  const files = [...filesBelow(folder)].map((path) => relative(folder, path));
  const rule = files.filter((path) => !path.startsWith("examples/")).map((path) => [path, text(join(folder, path))]);
  const apps = new Map();
  for (const path of files.filter((path) => path.startsWith("examples/") && !isTwin(path))) {
    const inside = path.slice("examples/".length);
    const [first, ...rest] = inside.split("/");
    const name = nameOf(rest.length ? rest.join("/") : first);
    const content = text(join(folder, path));
    apps.set(first, [...(apps.get(first) ?? []), [name, content]]);
    addFile(name, content);
  }
  for (const app of [...apps.values()].slice(0, appsOfARule)) add("fixes", named(app));
  const [example = []] = apps.values();
  add("rules", named([...rule.map(([path, content]) => [`rules/own/rule/${path}`, content]), ...example]));
  for (const [path, content] of rule) {
    if (!path.endsWith(".toml")) continue;
    add("parsers", `toml\n${content}`);
    for (const [, glob] of content.matchAll(/"([^"\n]*[*?[{][^"\n]*)"/g)) add("parsers", `glob\n${glob}\napps/shop/.github/a.yml`);
  }
}

function addRules() {
  const rules = join(root, "diagnostics/rules");
  for (const path of filesBelow(rules)) if (basename(path) === "rule.toml") addRule(dirname(path));
}

function addProjects() {
  for (const path of filesBelow(join(root, "tests/projects"))) addFile(nameOf(basename(path)), text(path));
  for (const path of [join(root, "lastmile.toml"), ...filesBelow(join(root, "tests"))]) {
    if (basename(path) === "lastmile.toml") add("configuration", text(path));
  }
  for (const [, block] of text(join(root, "docs/configuration.md")).matchAll(/```toml\n([^]*?)```/g)) add("configuration", block);
}

// What readers of bytes that nobody writes by hand begin with.
function addBytes() {
  for (const at of ["\0\0", "\x01\x10", "\x02\x80"]) for (const reader of ["pack", "image"]) add("parsers", `${reader}\n${at}\xff`);
  for (const uri of ["file:///a%20b/c", "file://host/share/a", "file:///c%3A/a", "untitled:a"]) add("parsers", `uri\n${uri}`);
}

// Those that were mended are good to begin with.
function addCrashes() {
  for (const path of filesBelow(join(here, "crashes"))) add(basename(dirname(path)), readFileSync(path));
}

addSessions();
addRules();
addProjects();
addBytes();
addCrashes();
