// replay.mjs LASTMILE: twelve real editors, played by their own `initialize` requests (*.json, recorded from them). Each
// is offered exactly what it says it can take; the table is what that is.
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Checks, copyOfApp, Editor, uriOf } from "./editor.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const lastmile = process.argv[2];

// counts     what a character of a position is
// findings   are sent ("pushed", "pushed with version") or asked for ("pulled")
// fix        is in the action ("edit") or made when it is chosen ("on choice")
// new file   how a fix that edits one file and makes another one is offered: the edit creates it ("created by the
//            editor"), a command does, which sends the edits and writes the file ("through a command"), or it is not
//            offered, as the editor takes neither ("no")
// asks       before it makes the edit of a fix that should be read first
// hover      is Markdown or plain text
// registered what the server wants to be told about
const editors = `
  editor                         | counts | findings            | fix       | new file              | asks | hover     | registered
  vscode-1.139-languageclient-11 | utf-16 | pulled              | on choice | created by the editor | yes  | markdown  | settings, files
  vscode-1.139-languageclient-9  | utf-16 | pulled              | on choice | created by the editor | yes  | markdown  | settings, files
  vscode-1.100-languageclient-11 | utf-16 | pulled              | on choice | created by the editor | yes  | markdown  | settings, files
  neovim-0.10.4                  | utf-16 | pushed              | on choice | created by the editor | no   | markdown  |
  neovim-0.7.2                   | utf-16 | pushed              | on choice | created by the editor | no   | markdown  |
  emacs30.1-eglot-1.17           | utf-32 | pushed              | on choice | through a command     | no   | plaintext | files
  emacs28.2-eglot-1.9            | utf-16 | pushed              | edit      | through a command     | no   | plaintext | files
  emacs30.1-lsp-mode-9.0         | utf-32 | pushed with version | on choice | created by the editor | no   | markdown  |
  emacs28.2-lsp-mode-8.0         | utf-16 | pushed with version | on choice | created by the editor | no   | markdown  |
  helix-25.01.1                  | utf-8  | pushed with version | on choice | created by the editor | no   | markdown  | files
  kate-22.12                     | utf-16 | pushed              | edit      | no                    | no   | markdown  |
  vim9-ale-3.3                   | utf-16 | pushed              | edit      | no                    | no   | plaintext |
`;

function rows(table) {
  const [head, ...lines] = table.trim().split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  return lines.map((cells) => Object.fromEntries(cells.map((cell, i) => [head[i], cell])));
}

const checks = new Checks();
const folder = copyOfApp("market-api", lastmile);
const made = join(folder, ".env.example");

// The request as it was recorded, about our folder and our process.
function recorded(name) {
  const params = JSON.parse(readFileSync(join(here, `${name}.json`), "utf8"));
  const rootUri = uriOf(folder);
  const workspaceFolders = params.workspaceFolders?.length ? [{ uri: rootUri, name: "app" }] : params.workspaceFolders;
  return { ...params, processId: process.pid, rootPath: folder, rootUri: params.rootUri && rootUri, workspaceFolders };
}

async function diagnosticsOf(editor, uri, pulls) {
  if (!pulls) {
    const done = () => editor.published.get(uri)?.diagnostics.some(({ code }) => code === "security/cors-wildcard");
    await editor.until(done);
    return editor.published.get(uri).diagnostics;
  }
  // Settled once the folder was scanned: the workspace's diagnostics wait for that.
  await editor.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] });
  return (await editor.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } })).items;
}

const registered = { "workspace/didChangeConfiguration": "settings", "workspace/didChangeWatchedFiles": "files" };

async function play(name) {
  rmSync(made, { force: true });
  const editor = new Editor(lastmile);
  const { connection } = editor;
  const { capabilities } = await editor.initialize(recorded(name));
  const uri = await editor.open(join(folder, "server.js"), "javascript");
  const pulls = Boolean(capabilities.diagnosticProvider);
  const diagnostics = await diagnosticsOf(editor, uri, pulls);
  const { range } = diagnostics.find(({ code }) => code === "security/cors-wildcard");

  // Some editors send no diagnostics along: the place says enough.
  const actions = await connection.sendRequest("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [] } });
  const plain = actions.find(({ title }) => title.startsWith("Ignore security/cors-wildcard"));
  const making = actions.find(({ title }) => title === "Allow only the origins in CORS_ORIGINS");
  const hover = await connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: range.start });
  let confirmed = false;
  if (making) {
    const action = making.data && !making.command ? await connection.sendRequest("codeAction/resolve", making) : making;
    confirmed = Object.values(action.edit?.changeAnnotations ?? {}).some(({ needsConfirmation }) => needsConfirmation);
    if (action.edit) checks.expect(editor.apply(action.edit), `${name}: the edit can be made`);
    if (action.command) await connection.sendRequest("workspace/executeCommand", action.command);
    checks.expect(existsSync(made) && readFileSync(made, "utf8").includes("CORS_ORIGINS"), `${name}: the fix made .env.example`);
    checks.expect(editor.documents.get(uri).text.includes("CORS_ORIGINS"), `${name}: the fix edited server.js`);
  }
  const asked = editor.requests.filter(({ method }) => method === "client/registerCapability").flatMap(({ params }) => params.registrations);
  const versioned = editor.published.get(uri)?.version !== undefined;
  const offered = {
    editor: name,
    counts: capabilities.positionEncoding,
    findings: pulls ? "pulled" : versioned ? "pushed with version" : "pushed",
    fix: plain.edit ? "edit" : plain.command ? "command" : "on choice",
    "new file": !making ? "no" : making.command ? "through a command" : "created by the editor",
    asks: confirmed ? "yes" : "no",
    hover: hover.contents.kind,
    registered: asked.map(({ method }) => registered[method]).join(", "),
  };
  checks.equal(await editor.end(checks.failures), 0, `${name}: exit code`);
  checks.expect(!pulls || editor.published.size === 0, `${name}: findings are pulled, and pushed as well`);
  return offered;
}

const table = rows(editors);
checks.equal(table.map(({ editor }) => `${editor}.json`).sort(), readdirSync(here).filter((file) => file.endsWith(".json")).map((file) => basename(file)).sort(), "editors of the table");
for (const row of table) checks.equal(await play(row.editor), row, row.editor);
checks.finish();
