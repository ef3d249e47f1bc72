// A small editor for tests: starts the language server and speaks with it through the official client libraries, keeps
// documents, makes the edits that it is sent, and remembers the whole conversation. It waits for events, never for time.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { freshCopy } from "../projects/copy.mjs";
import { Conversation } from "../protocol/conversation.mjs";
import { validator } from "../protocol/schema.mjs";
import { Document, edited } from "../protocol/text.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(here, "../npm/package.json"));
export const protocol = require("vscode-languageserver-protocol/node");
const validate = validator();
const patience = 10 * 60_000; // for one server, on a slow machine with a slow build

// Folders that are removed when the test ends.
function removedAtEnd(folder) {
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
export const copyOfApp = (name, lastmile) => removedAtEnd(freshCopy(name, lastmile)); // one of tests/projects
export const temporaryFolder = () => removedAtEnd(realpathSync(mkdtempSync(join(tmpdir(), "lastmile-client-"))));

export const uriOf = (...path) => pathToFileURL(join(...path)).href;

export class Editor {
  documents = new Map(); // by uri
  published = new Map(); // uri → the last publishDiagnostics
  requests = []; // of the server, with their parameters
  said = []; // every message of the server, as text
  readiness; // the last lastmile/readinessChanged
  encoding = "utf-16";
  #conversation = new Conversation(validate, { crossing: true });
  #waiting = new Set();
  #log = [];

  // `options` of the server; `most`: the time that all of it may take.
  constructor(lastmile, { options = [], most = patience } = {}) {
    this.process = spawn(resolve(lastmile), ["--stdio", ...options], { stdio: ["pipe", "pipe", "inherit"] });
    this.exited = new Promise((done) => this.process.on("exit", (code, signal) => done(signal ?? code)));
    this.exited.then(() => this.#wake());
    this.connection = protocol.createProtocolConnection(...this.#tapped());
    this.connection.onNotification((method, params) => this.#told(method, params));
    this.connection.onRequest((method, params) => this.#asked(method, params));
    this.connection.listen();
    const overdue = setTimeout(() => this.#giveUp(), most);
    this.exited.then(() => clearTimeout(overdue));
  }

  // Reader and writer that show every message to the conversation's checks.
  #tapped() {
    const reader = new protocol.StreamMessageReader(this.process.stdout);
    const writer = new protocol.StreamMessageWriter(this.process.stdin);
    const note = (from, message) => {
      this.#log.push(`${from} ${JSON.stringify(message).slice(0, 300)}`);
      this.#conversation.take(from, message);
    };
    const listen = reader.listen.bind(reader);
    reader.listen = (take) =>
      listen((message) => {
        this.said.push(JSON.stringify(message));
        note("server", message);
        take(message);
      });
    const write = writer.write.bind(writer);
    writer.write = (message) => {
      note("client", message);
      return write(message);
    };
    return [reader, writer];
  }

  #told(method, params) {
    if (method === "textDocument/publishDiagnostics") this.published.set(params.uri, params);
    if (method === "lastmile/readinessChanged") this.readiness = params;
    this.#wake();
  }

  #asked(method, params) {
    this.requests.push({ method, params });
    this.#wake();
    if (method === "workspace/configuration") return params.items.map(() => null);
    if (method === "workspace/applyEdit") return { applied: this.apply(params.edit) };
    return null;
  }

  #wake() {
    for (const look of this.#waiting) look();
  }

  #giveUp() {
    console.log(`Nothing happens any more. The last messages:\n${this.#log.slice(-20).join("\n")}`);
    process.exit(1);
  }

  // Until that holds; it is asked after each notification and request of the server.
  until(holds) {
    return new Promise((done, fail) => {
      const look = () => {
        const value = holds();
        const ended = this.process.exitCode !== null || this.process.signalCode !== null;
        if (!value && !ended) return;
        this.#waiting.delete(look);
        if (value) done(value);
        else fail(new Error(`the server ended while the test waited for ${holds}\n${this.#log.slice(-5).join("\n")}`));
      };
      this.#waiting.add(look);
      look();
    });
  }

  async initialize(params) {
    const result = await this.connection.sendRequest(protocol.InitializeRequest.method, params);
    this.encoding = result.capabilities.positionEncoding;
    await this.connection.sendNotification(protocol.InitializedNotification.type, {});
    return result;
  }

  async open(path, languageId) {
    const uri = uriOf(path);
    const text = readFileSync(path, "utf8");
    this.documents.set(uri, new Document(text, 1));
    await this.connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  async change(uri, contentChanges) {
    const document = this.documents.get(uri);
    document.version += 1;
    for (const change of contentChanges) document.change(change, this.encoding);
    await this.connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, { textDocument: { uri, version: document.version }, contentChanges });
  }

  async close(uri) {
    this.documents.delete(uri);
    await this.connection.sendNotification(protocol.DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  // Makes an edit as an editor does: documents that are open change and are told, others are written. False when a part
  // of it is impossible.
  apply({ changes, documentChanges }) {
    const all = documentChanges ?? Object.entries(changes).map(([uri, edits]) => ({ textDocument: { uri }, edits }));
    return all.every((one) => (one.kind === "create" ? this.#create(one.uri) : this.#edit(one.textDocument.uri, one.edits)));
  }

  #create(uri) {
    const path = fileURLToPath(uri);
    if (existsSync(path)) return false;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "");
    return true;
  }

  #edit(uri, edits) {
    const document = this.documents.get(uri);
    const before = document ?? new Document(readFileSync(fileURLToPath(uri), "utf8"));
    const text = edited(before, edits, this.encoding);
    if (document) this.change(uri, [{ text }]);
    else writeFileSync(fileURLToPath(uri), text);
    return true;
  }

  // Shuts the server down; its exit code. What was wrong with the conversation is added to `failures`.
  async end(failures) {
    await this.connection.sendRequest(protocol.ShutdownRequest.type);
    await this.connection.sendNotification(protocol.ExitNotification.type);
    const code = await this.exited;
    failures.push(...this.#conversation.end());
    this.connection.dispose();
    return code;
  }
}

// Counts what was expected and says at the end what did not hold.
export class Checks {
  failures = [];
  #passed = 0;

  expect(condition, message) {
    if (condition) this.#passed += 1;
    else this.failures.push(message);
  }

  equal(actual, expected, what) {
    const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
    this.expect(is === should, `${what}: is ${is}, should be ${should}`);
  }

  finish() {
    for (const failure of this.failures) console.log(failure);
    console.log(`${this.#passed} passed, ${this.failures.length} failed`);
    process.exit(this.failures.length === 0 ? 0 : 1);
  }
}
