// official.mjs LASTMILE: the official client libraries against the real program: open, type, see, fix (one file edited,
// another one made), see it gone, close, shut down.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Checks, copyOfApp, Editor, protocol, uriOf } from "./editor.mjs";

const { CodeActionRequest, CodeActionResolveRequest, CodeLensRequest, HoverRequest } = protocol;
const checks = new Checks();
const [lastmile] = process.argv.slice(2);
const folder = copyOfApp("market-api", lastmile);
const editor = new Editor(lastmile);
const { connection } = editor;

const { serverInfo, capabilities } = await editor.initialize({
  processId: process.pid,
  clientInfo: { name: "official" },
  rootUri: uriOf(folder),
  workspaceFolders: [{ uri: uriOf(folder), name: "market-api" }],
  initializationOptions: { readiness: true },
  capabilities: {
    workspace: { applyEdit: true, configuration: true, workspaceEdit: { documentChanges: true, resourceOperations: ["create"], changeAnnotationSupport: {} } },
    textDocument: {
      publishDiagnostics: { versionSupport: true, dataSupport: true, relatedInformation: true, codeDescriptionSupport: true },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source"] } }, dataSupport: true, resolveSupport: { properties: ["edit"] }, isPreferredSupport: true, honorsChangeAnnotations: true },
      hover: { contentFormat: ["markdown"] },
    },
    window: { workDoneProgress: true },
  },
});
checks.equal(serverInfo.name, "lastmile", "name of the server");
checks.expect(capabilities.textDocumentSync.change === protocol.TextDocumentSyncKind.Incremental, "it takes small changes");

// What is shown of the document's present version; undefined while it is of an earlier one.
const shown = (uri) => {
  const last = editor.published.get(uri);
  return last?.version === editor.documents.get(uri).version ? last.diagnostics : undefined;
};
const shows = (uri, rule) => () => shown(uri)?.find(({ code }) => code === rule);
const showsNo = (uri, rule) => () => shown(uri)?.every(({ code }) => code !== rule);

// Open.
const uri = await editor.open(join(folder, "server.js"), "javascript");
const rule = "security/cors-wildcard";
const first = await editor.until(shows(uri, rule));
checks.expect(first.codeDescription.href.endsWith(`docs/rules/${rule}.md`), "the rule's page is linked");

// Type: a line above moves it; a mistake appears while it is written, and goes.
const start = { line: 0, character: 0 };
await editor.change(uri, [{ range: { start, end: start }, text: "// 😀 über\nconst agent = { rejectUnauthorized: fals };\n" }]);
const moved = await editor.until(shows(uri, rule));
checks.equal(moved.range.start.line, first.range.start.line + 2, "line of the finding below");
const word = editor.documents.get(uri).text.split("\n")[1].indexOf("fals }") + 4;
await editor.change(uri, [{ range: { start: { line: 1, character: word }, end: { line: 1, character: word } }, text: "e" }]);
const typed = await editor.until(shows(uri, "tls/verification-disabled"));
checks.equal(typed.range.start.line, 1, "line of the new finding");
await editor.change(uri, [{ range: { start, end: { line: 2, character: 0 } }, text: "" }]);
await editor.until(showsNo(uri, "tls/verification-disabled"));

// Look closer.
const now = await editor.until(shows(uri, rule));
const hover = await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: now.range.start });
checks.expect(hover.contents.value.includes(rule), "hovering shows the rule's page");
await editor.until(() => editor.readiness);
const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
checks.expect(lenses.some(({ command }) => command.title.startsWith("Production readiness")), "a lens shows the score");

// Fix: one file is edited, another one made.
const actions = await connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: now.range, context: { diagnostics: [now] } });
const chosen = actions.find(({ title }) => title === "Allow only the origins in CORS_ORIGINS");
if (!chosen) throw new Error(`offered is: ${actions.map(({ title, disabled }) => `${title} ${disabled?.reason ?? ""}`).join(", ")}\n${JSON.stringify([now, shown(uri)])}`);
checks.expect(chosen.isPreferred, "the fix is offered first");
const { edit } = await connection.sendRequest(CodeActionResolveRequest.type, chosen);
checks.expect(Object.values(edit.changeAnnotations)[0].needsConfirmation, "a fix that should be read asks first");
checks.equal(edit.documentChanges.map(({ kind, textDocument }) => kind ?? textDocument.uri.split("/").at(-1)), ["create", ".env.example", "server.js"], "steps of the edit");
checks.expect(editor.apply(edit), "the edit can be made");
await editor.until(showsNo(uri, rule));
checks.expect(readFileSync(join(folder, ".env.example"), "utf8").includes("CORS_ORIGINS="), ".env.example was made");
checks.expect(editor.documents.get(uri).text.includes("process.env.CORS_ORIGINS"), "server.js reads it");
checks.expect(!readFileSync(join(folder, "server.js"), "utf8").includes("CORS_ORIGINS"), "the server left the open file's disk alone");

// Close without saving: what is shown is the disk's again.
await editor.close(uri);
await editor.until(() => editor.published.get(uri).diagnostics.some(({ code }) => code === rule));
checks.equal(await editor.end(checks.failures), 0, "exit code");
checks.finish();
