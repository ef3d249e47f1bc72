// Messages and conversations that must be refused: each says what is wrong with it.
import { Conversation } from "./conversation.mjs";

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const diagnostic = { range, severity: 2, code: "a/b", source: "lastmile", message: "no" };
const published = (fields, more = {}) => ({ jsonrpc: "2.0", method: "textDocument/publishDiagnostics", params: { uri: "file:///a.js", diagnostics: [{ ...diagnostic, ...fields }], ...more } });
const answer = (result) => ({ jsonrpc: "2.0", id: 2, result });

const shapes = {
  "a severity that there is not": [published({ severity: 9 })],
  "a message that is no text": [published({ message: 1 })],
  "a field that the type does not have": [published({ fix: "it" })],
  "a position below zero": [published({ range: { ...range, start: { line: -1, character: 0 } } })],
  "a method that nobody knows": [{ jsonrpc: "2.0", method: "textDocument/published", params: {} }],
  "an answer without a result": [{ jsonrpc: "2.0", id: 2 }, "shutdown"],
  "an error without a code": [{ jsonrpc: "2.0", id: 2, error: { message: "no" } }, "shutdown"],
  "parameters that are null": [{ jsonrpc: "2.0", id: 2, method: "workspace/diagnostic/refresh", params: null }],
  "a provider that is no provider": [answer({ capabilities: { hoverProvider: "yes" } }), "initialize"],
  "an action without a title": [answer([{ kind: "quickfix" }]), "textDocument/codeAction"],
  "a created file without a uri": [answer({ title: "x", edit: { documentChanges: [{ kind: "create" }] } }), "codeAction/resolve"],
  "a score above 100": [{ jsonrpc: "2.0", method: "lastmile/readinessChanged", params: { uri: "file:///a", score: 101, open: 0 } }],
};

const begin = (capabilities) => [
  ["client", { id: 1, method: "initialize", params: { capabilities } }],
  ["server", { jsonrpc: "2.0", id: 1, result: { capabilities: {} } }],
  ["client", { method: "textDocument/didOpen", params: { textDocument: { uri: "file:///a.js", version: 3, text: "😀\n" } } }],
];
const action = (edit, capabilities, only) => [
  ...begin({ textDocument: { codeAction: { codeActionLiteralSupport: {} } }, ...capabilities }),
  ["client", { id: 2, method: "textDocument/codeAction", params: { context: { only } } }],
  ["server", answer([{ title: "x", kind: "quickfix", edit }])],
];
const change = (ranges, version = 3) => ({ documentChanges: [{ textDocument: { uri: "file:///a.js", version }, edits: ranges.map((one) => ({ range: one, newText: "" })) }] });
const whole = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
const able = { workspace: { workspaceEdit: { documentChanges: true } } };

// The fault that is found, and the conversation.
const conversations = [
  ["not in the text", [...begin({}), ["server", published({})]]],
  ["not in the text", [...begin({}), ["server", published({ range: { ...whole, end: { line: 2, character: 0 } } })]]],
  ["ends before it begins", [...begin({}), ["server", published({ range: { start: whole.end, end: whole.start } })]]],
  ["takes no version", [...begin({}), ["server", published({ range: whole }, { version: 3 })]]],
  ["version of file:///a.js is 3", [...begin({ textDocument: { publishDiagnostics: { versionSupport: true } } }), ["server", published({ range: whole }, { version: 2 })]]],
  ["keeps no data", [...begin({}), ["server", published({ range: whole, data: 1 })]]],
  ["answer to nothing", [...begin({}), ["server", answer(null)]]],
  ["did not say that it can", [...begin({}), ["server", { jsonrpc: "2.0", id: 1, method: "workspace/diagnostic/refresh" }]]],
  ["before `initialize`", [["server", published({})]]],
  ["never answered", [...begin({}), ["client", { id: 3, method: "textDocument/hover" }], ["client", { id: 4, method: "shutdown" }], ["server", { jsonrpc: "2.0", id: 4, result: null }]]],
  ["does not create files", action({ documentChanges: [{ kind: "create", uri: "file:///b.js" }] }, able)],
  ["overlap", action(change([whole, whole]), able)],
  ["version of file:///a.js", action(change([whole], 2), able)],
  ["`changes` only", action(change([whole]))],
  ["nobody asked", action(change([whole]), able, ["source"])],
  ["progress \"report\"", [...begin({}), ["server", { jsonrpc: "2.0", method: "$/progress", params: { token: "t", value: { kind: "report" } } }]]],
];

export function broken(validate) {
  const taken = Object.entries(shapes).filter(([, [message, answered]]) => validate(message, answered).length === 0);
  const missed = conversations.filter(([fault, said]) => {
    const conversation = new Conversation(validate);
    for (const [from, message] of said) conversation.take(from, message);
    return !conversation.end().some((found) => found.includes(fault));
  });
  return [...taken, ...missed].map(([name]) => `was taken although broken: ${name}`);
}
