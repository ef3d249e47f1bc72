// The least client that a measurement needs: it starts a server, sends, and waits for what comes.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { memoryOf, secondsOf } from "../support/processes.mjs";

const hang = 120_000;  // milliseconds after which a server is given up

export class LanguageServer {
  constructor(command, args, folder) {
    // Some are a daemon's clients, and find it in the cache: each gets a daemon of its own, not the one that is just ending.
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, "node_modules/.cache") };
    this.process = spawn(command, args, { cwd: folder, env, stdio: ["pipe", "pipe", "ignore"] });
    this.bytes = Buffer.alloc(0);
    this.waiting = [];
    this.id = 0;
    this.process.stdout.on("data", (data) => this.#read(data));
  }

  #read(data) {
    this.bytes = Buffer.concat([this.bytes, data]);
    for (;;) {
      const header = this.bytes.indexOf("\r\n\r\n");
      if (header < 0) return;
      const begin = header + 4;
      const end = begin + Number(/Content-Length: (\d+)/i.exec(this.bytes.subarray(0, header).toString())[1]);
      if (this.bytes.length < end) return;
      const message = JSON.parse(this.bytes.subarray(begin, end));
      this.bytes = this.bytes.subarray(end);
      if (message.method && message.id !== undefined) this.#send({ id: message.id, result: message.method === "workspace/configuration" ? message.params.items.map(() => null) : null });
      this.waiting = this.waiting.filter((wait) => !wait(message));
    }
  }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  notify(method, params) { this.#send({ method, params }); }

  // The first message from now on for which `test` holds.
  next(test) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("the server does not answer")), hang);
      this.waiting.push((message) => test(message) && (clearTimeout(timer), resolve(message), true));
    });
  }

  request(method, params) {
    this.id += 1;
    const id = this.id;
    const answer = this.next((message) => message.id === id && !message.method);
    this.#send({ id, method, params });
    return answer;
  }

  diagnosticsOf(uri, version) {
    return this.next((message) => message.method === "textDocument/publishDiagnostics" && message.params.uri === uri && (message.params.version ?? version) >= version);
  }

  async initialize(folder) {
    const capabilities = {
      general: { positionEncodings: ["utf-16"] },
      textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true }, synchronization: {} },
      workspace: { workspaceFolders: true, configuration: true },
    };
    const uri = `file://${folder}`;
    const answer = await this.request("initialize", { processId: process.pid, rootUri: uri, rootPath: folder, workspaceFolders: [{ uri, name: "bench" }], capabilities });
    const sync = answer.result.capabilities.textDocumentSync;
    this.takesEdits = (sync.change ?? sync) === 2;
    this.notify("initialized", {});
  }

  // MiB, and seconds of processor time.
  get memory() { return memoryOf(this.process.pid); }
  get seconds() { return secondsOf(this.process.pid); }

  async end() {
    const gone = new Promise((resolve) => this.process.once("exit", resolve));
    await this.request("shutdown");
    this.notify("exit");
    const timer = setTimeout(() => this.process.kill("SIGKILL"), 5000);
    await gone;
    clearTimeout(timer);
  }
}
