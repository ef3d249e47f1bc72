// What types cannot say: a conversation is followed message by message, and whatever the server may not have said at
// that moment is a fault. Knows the client's documents, so that places and versions can be checked.
import { Document } from "./text.mjs";

const has = (object, path) => path.split(".").reduce((value, key) => value?.[key], object);

// What the server may ask or tell only a client that says it can.
const needs = {
  "client/registerCapability": (can, { registrations }) =>
    registrations.every(({ method }) => has(can, `${method.replace("/", ".")}.dynamicRegistration`)),
  "window/workDoneProgress/create": (can) => has(can, "window.workDoneProgress"),
  "workspace/applyEdit": (can) => has(can, "workspace.applyEdit"),
  "workspace/codeLens/refresh": (can) => has(can, "workspace.codeLens.refreshSupport"),
  "workspace/configuration": (can) => has(can, "workspace.configuration"),
  "workspace/diagnostic/refresh": (can) => has(can, "workspace.diagnostics.refreshSupport"),
  "lastmile/readinessChanged": (can) => can.readiness,
};
const always = ["window/logMessage", "window/showMessage"]; // also before `initialize` is answered

export class Conversation {
  faults = [];
  #validate;
  #documents = new Map(); // open ones, by uri: as they are, and where messages cross also as they were, newest first
  #closed = new Set(); // of them, those that are closed: places are of the disk's text now
  #open = []; // requests of the client that are not answered: { id, method, params }
  #asked = new Set(); // ids of the server's requests
  #tokens = new Map(); // of progress: "created", "given", "begun" or "ended"
  #answers = 0;
  #can = {};
  #encoding = "utf-16";
  #stage = "new";

  // `crossing`: the other side is a process of its own, and may speak of a text that the client has just changed.
  constructor(validate, { crossing = false } = {}) {
    this.#validate = validate;
    this.crossing = crossing;
  }

  get stage() {
    return this.#stage;
  }

  take(from, message) {
    if (from === "client") return this.#fromClient(message);
    const request = message.method === undefined ? this.#answered(message) : undefined;
    for (const fault of this.#validate(message, request?.method)) this.#fault(message, fault);
    if (message.method !== undefined) this.#said(message);
    else if (request && "result" in message) this.#result(request, message.result);
    if (request?.method === "shutdown" && "result" in message) this.#shutDown();
  }

  #fault(message, why) {
    this.faults.push(`${why}\n    in ${JSON.stringify(message).slice(0, 400)}`);
  }

  // The client.

  #fromClient(message) {
    if (typeof message !== "object" || message === null) return;
    const { id, method, params } = message;
    if (method === undefined) return;
    if (id !== undefined) this.#open.push({ id, method, params });
    for (const key of ["workDoneToken", "partialResultToken"]) {
      if (params?.[key] !== undefined) this.#tokens.set(params[key], "given");
    }
    if (method === "initialize" && this.#stage === "new") this.#can = { ...params?.capabilities, readiness: params?.initializationOptions?.readiness };
    if (this.#stage !== "running") return;
    if (method === "textDocument/didOpen") this.#opened(params?.textDocument);
    if (method === "textDocument/didChange") this.#changed(params);
    if (method === "textDocument/didClose") this.#wasClosed(params?.textDocument?.uri);
  }

  // Where messages cross, one about the open document may still come.
  #wasClosed(uri) {
    if (this.crossing) this.#closed.add(uri);
    else this.#documents.delete(uri);
  }

  #opened(item) {
    this.#closed.delete(item?.uri);
    const older = this.crossing ? this.#documents.get(item?.uri) ?? [] : []; // of when it was open before
    if (typeof item?.text === "string") this.#documents.set(item.uri, [new Document(item.text, item.version), ...older]);
  }

  #changed(params) {
    const [before, ...older] = this.#documents.get(params?.textDocument?.uri) ?? [];
    if (!before || !(params.textDocument.version > before.version)) return;
    const document = new Document(before.text, params.textDocument.version);
    this.#documents.set(params.textDocument.uri, this.crossing ? [document, before, ...older] : [document]);
    for (const change of params.contentChanges) {
      // A server gives up a document that is out of step; so do we.
      const last = document.lines.length;
      if (change.range && change.range.start.line > last) return void this.#documents.delete(params.textDocument.uri);
      document.change(change, this.#encoding);
    }
  }

  // The server.

  #answered(message) {
    this.#answers += 1;
    const at = this.#open.findIndex(({ id }) => id === message.id);
    const unreadable = message.id === null && "error" in message;
    if (at < 0 && !unreadable) this.#fault(message, "an answer to nothing, or a second one");
    if (at < 0) return undefined;
    // Of two requests of one id the second is refused at once.
    const same = this.#open.filter(({ id }) => id === message.id);
    const refused = same.length > 1 && message.error?.code === -32600 ? same.at(-1) : same[0];
    this.#open.splice(this.#open.indexOf(refused), 1);
    return refused;
  }

  #shutDown() {
    this.#stage = "down";
  }

  #said(message) {
    const { id, method, params } = message;
    if (this.#stage === "new" && !always.includes(method)) this.#fault(message, "said before `initialize` was answered");
    if (this.#stage === "down" && id !== undefined) this.#fault(message, "asked after `shutdown`");
    if (id !== undefined && this.#asked.has(id)) this.#fault(message, "two requests of one id");
    if (id !== undefined) this.#asked.add(id);
    if (needs[method] && !needs[method](this.#can, params)) this.#fault(message, "the client did not say that it can");
    if (method === "textDocument/publishDiagnostics") this.#published(message);
    if (method === "$/progress") this.#progressed(message);
    if (method === "window/workDoneProgress/create") this.#tokens.set(params.token, "created");
    if (method === "workspace/applyEdit") this.#edit(message, params.edit);
    if (method === "client/registerCapability") this.#globs(message, params.registrations);
  }

  #published(message) {
    const { uri, version, diagnostics } = message.params;
    const can = has(this.#can, "textDocument.publishDiagnostics") ?? {};
    if (version !== undefined && !can.versionSupport) this.#fault(message, "the client takes no version");
    if (version !== undefined) this.#version(message, uri, version);
    this.#diagnostics(message, uri, diagnostics, can);
  }

  // `can`: what the client says it can show of a diagnostic.
  #diagnostics(message, uri, diagnostics, can) {
    this.#file(message, uri);
    for (const each of diagnostics) {
      this.#range(message, uri, each.range);
      if (each.source !== "lastmile" || !each.code || !each.message) this.#fault(message, "a diagnostic has source, code and message");
      if (each.codeDescription && !can.codeDescriptionSupport) this.#fault(message, "the client shows no code description");
      if (each.relatedInformation && !can.relatedInformation) this.#fault(message, "the client shows no related places");
      if (each.data && !can.dataSupport) this.#fault(message, "the client keeps no data");
      for (const tag of each.tags ?? []) {
        if (!can.tagSupport?.valueSet.includes(tag)) this.#fault(message, `the client shows no tag ${tag}`);
      }
      for (const { location } of each.relatedInformation ?? []) {
        this.#file(message, location.uri);
        this.#range(message, location.uri, location.range);
      }
    }
    const unique = new Set(diagnostics.map((each) => JSON.stringify([each.range, each.code, each.message])));
    if (unique.size !== diagnostics.length) this.#fault(message, "one diagnostic twice");
  }

  #file(message, uri) {
    if (!/^(file:\/\/\/|untitled:)[^\s#?]*$/.test(uri)) this.#fault(message, `${uri} is no URI of a file`);
  }

  // Inside of the text of an open document, never within a character; of another one, at least in order.
  #range(message, uri, { start, end }) {
    if (start.line > end.line || (start.line === end.line && start.character > end.character)) this.#fault(message, "a range ends before it begins");
    const texts = this.#documents.get(uri);
    const within = (text) => [start, end].every((position) => text.offset(position, this.#encoding) !== undefined);
    if (texts && !this.#closed.has(uri) && !texts.some(within)) this.#fault(message, `${start.line}:${start.character}-${end.line}:${end.character} is not in the text`);
  }

  #version(message, uri, version) {
    const known = (this.#documents.get(uri) ?? []).map((document) => document.version);
    if (!known.includes(version)) this.#fault(message, `the version of ${uri} is ${known[0]}, not ${version}`);
  }

  #progressed(message) {
    const { token, value } = message.params;
    const state = this.#tokens.get(token);
    if (!value.kind) return state === "given" ? this.#reports(message, value.items) : this.#fault(message, "a token that the client did not give");
    const allowed = { begin: ["created", "given"], report: ["begun"], end: ["begun"] }[value.kind];
    if (!allowed.includes(state)) this.#fault(message, `progress "${value.kind}" of a token that is ${state}`);
    if (value.percentage > 100) this.#fault(message, "more than all");
    this.#tokens.set(token, value.kind === "end" ? "ended" : "begun");
  }

  // The strictest editor refuses all watchers for one glob with wildcards or braces within braces.
  #globs(message, registrations) {
    for (const { globPattern } of registrations.flatMap(({ registerOptions }) => registerOptions.watchers ?? [])) {
      const plain = /^(\*\*\/?|\*|\?|\{[^\][*{}]+\}|\[\^?[^\][/,*{}]+\]|[^\][,*?{}]+)+$/.test(globPattern);
      if (!plain || globPattern.includes("**/**")) this.#fault(message, `editors do not understand the glob ${globPattern}`);
    }
  }

  // Answers.

  #result(request, result) {
    const { method, params } = request;
    const message = { method, result };
    if (method === "initialize") this.#initialized(message, result);
    if (method === "textDocument/codeAction") this.#actions(message, result ?? [], params);
    if (method === "codeAction/resolve" && result.edit) this.#edit(message, result.edit);
    if (method === "textDocument/hover" && result?.range) this.#range(message, params.textDocument.uri, result.range);
    if (method === "textDocument/codeLens") for (const lens of result ?? []) this.#range(message, params.textDocument.uri, lens.range);
    if (method === "textDocument/diagnostic") this.#report(message, { ...result, uri: params.textDocument.uri }, params.previousResultId);
    if (method === "workspace/diagnostic") this.#reports(message, result.items, params.previousResultIds);
  }

  #initialized(message, { capabilities }) {
    this.#stage = "running";
    this.#encoding = capabilities.positionEncoding ?? "utf-16";
    const offered = has(this.#can, "general.positionEncodings") ?? ["utf-16"];
    if (![...offered, "utf-16"].includes(this.#encoding)) this.#fault(message, `the client does not count in ${this.#encoding}`);
    const { codeActionProvider } = capabilities;
    const literals = has(this.#can, "textDocument.codeAction.codeActionLiteralSupport");
    if (typeof codeActionProvider === "object" && !literals) this.#fault(message, "kinds of actions for a client without literals");
    if (capabilities.diagnosticProvider && !has(this.#can, "textDocument.diagnostic")) this.#fault(message, "the client does not pull");
  }

  #reports(message, reports, previous = []) {
    for (const report of reports) {
      const before = previous.find(({ uri }) => uri === report.uri)?.value;
      if (report.version !== null) this.#version(message, report.uri, report.version);
      else if (this.#documents.has(report.uri) && !this.crossing) this.#fault(message, `${report.uri} is open, and has a version`);
      this.#report(message, report, before);
    }
  }

  #report(message, report, before) {
    if (report.kind === "full") this.#diagnostics(message, report.uri, report.items, { ...has(this.#can, "textDocument.publishDiagnostics"), ...has(this.#can, "textDocument.diagnostic") });
    else if (!before || report.resultId !== before) this.#fault(message, "unchanged, but the client has something else");
  }

  #actions(message, actions, { context }) {
    const can = has(this.#can, "textDocument.codeAction") ?? {};
    const preferred = new Set();
    for (const action of actions) {
      const literal = typeof action.command !== "string";
      if (literal && !can.codeActionLiteralSupport) this.#fault(message, "the client takes commands only");
      if (!literal) continue;
      const kinds = context.only ?? [];
      if (kinds.length > 0 && !kinds.some((kind) => kind === "" || action.kind === kind || action.kind.startsWith(`${kind}.`))) this.#fault(message, `nobody asked for ${action.kind}`);
      if (action.disabled && !can.disabledSupport) this.#fault(message, "the client shows no disabled actions");
      if (action.isPreferred && !can.isPreferredSupport) this.#fault(message, "the client knows no preferred actions");
      if (action.data && !can.dataSupport) this.#fault(message, "the client keeps no data");
      if (action.disabled && (action.edit || action.command)) this.#fault(message, "disabled, and yet it does something");
      const lazy = action.data && can.resolveSupport?.properties.includes("edit");
      if (!action.disabled && !action.edit && !action.command && !lazy) this.#fault(message, "it does nothing");
      const about = JSON.stringify(action.diagnostics ?? null);
      if (action.isPreferred && preferred.has(about)) this.#fault(message, "two preferred actions of one diagnostic");
      if (action.isPreferred) preferred.add(about);
      if (action.edit) this.#edit(message, action.edit, can.honorsChangeAnnotations);
    }
  }

  #edit(message, { changes, documentChanges, changeAnnotations }) {
    const can = has(this.#can, "workspace.workspaceEdit") ?? {};
    if (changes && documentChanges) this.#fault(message, "an edit written twice");
    if (changeAnnotations && !can.changeAnnotationSupport) this.#fault(message, "the client asks nobody to confirm");
    const created = new Set();
    for (const change of documentChanges ?? []) {
      if (change.kind) {
        if (!can.resourceOperations?.includes(change.kind)) this.#fault(message, `the client does not ${change.kind} files`);
        if (change.options?.overwrite) this.#fault(message, "a file would be overwritten");
        created.add(change.uri);
      } else {
        const { uri, version } = change.textDocument;
        if (!can.documentChanges && created.size === 0 && !can.resourceOperations) this.#fault(message, "the client takes `changes` only");
        if (version !== null) this.#version(message, uri, version);
        else if (this.#documents.has(uri) && !this.crossing) this.#fault(message, `${uri} is open, and has a version`);
        this.#edits(message, uri, change.edits, changeAnnotations ?? {});
      }
    }
    for (const [uri, edits] of Object.entries(changes ?? {})) this.#edits(message, uri, edits, {});
  }

  #edits(message, uri, edits, annotations) {
    this.#file(message, uri);
    for (const edit of edits) {
      this.#range(message, uri, edit.range);
      if (edit.annotationId && !annotations[edit.annotationId]) this.#fault(message, `there is no annotation ${edit.annotationId}`);
    }
    const order = (a, b) => a.line - b.line || a.character - b.character;
    const sorted = edits.map(({ range }) => range).sort((a, b) => order(a.start, b.start) || order(a.end, b.end));
    sorted.forEach((range, i) => {
      if (i > 0 && order(sorted[i - 1].end, range.start) > 0) this.#fault(message, `edits of ${uri} overlap`);
    });
  }

  // After the last message. A session that was shut down has answered everything.
  end() {
    const left = this.#stage === "down" ? this.#open.filter(({ method }) => method !== "exit") : [];
    for (const request of left) this.#fault(request, "never answered");
    return this.faults;
  }
}
