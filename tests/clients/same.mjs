// same.mjs LASTMILE: the language server and the command line say the same about the same files: for each acceptance
// project, all files, open or not, asked for and sent.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { projects } from "../projects/copy.mjs";
import { Checks, copyOfApp, Editor, uriOf } from "./editor.mjs";

const lastmile = process.argv[2];
const checks = new Checks();
const languages = { js: "javascript", ts: "typescript", tsx: "typescriptreact", mjs: "javascript", py: "python", go: "go" };
const severities = { error: 1, warning: 2, info: 3 };

const place = ({ line, character }) => `${line + 1}:${character + 1}`;
const stretch = ({ start, end }) => `${place(start)}-${place(end)}`;

// One line for each finding; columns are bytes on both sides.
function ofCommandLine(folder) {
  const { status, stdout, stderr } = spawnSync(lastmile, ["--check", folder, "--format", "json"], { encoding: "utf8", maxBuffer: 64 << 20 });
  if (![0, 1].includes(status)) throw new Error(stderr);
  const report = JSON.parse(stdout);
  const at = ({ begin, end }) => `${begin.line}:${begin.column}-${end.line}:${end.column}`;
  const lines = report.findings.map((f) => `${uriOf(folder, f.file)} ${at(f.range)} ${f.rule} ${severities[f.severity]} ${f.fingerprint} ${f.message}${f.related.map((r) => ` | ${uriOf(folder, r.file)} ${at(r.range)} ${r.message}`).join("")}`);
  return { lines: lines.sort(), readiness: report.readiness };
}

const ofServer = (files) =>
  files
    .flatMap(({ uri, items }) => items.map((d) => `${uri} ${stretch(d.range)} ${d.code} ${d.severity} ${d.data?.fingerprint} ${d.message}${(d.relatedInformation ?? []).map((r) => ` | ${r.location.uri} ${stretch(r.location.range)} ${r.message}`).join("")}`))
    .sort();

const diagnostics = { relatedInformation: true, dataSupport: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } };
const capabilities = (pulls) => ({
  general: { positionEncodings: ["utf-8"] },
  workspace: { diagnostics: { refreshSupport: pulls } },
  textDocument: { publishDiagnostics: diagnostics, ...(pulls && { diagnostic: diagnostics }) },
});

function compare(name, server, commandLine) {
  for (const line of commandLine) checks.expect(server.includes(line), `${name}: only the command line says ${line}`);
  for (const line of server) checks.expect(commandLine.includes(line), `${name}: only the server says ${line}`);
  checks.equal(server.length, commandLine.length, `${name}: number of findings`);
}

async function start(folder, pulls) {
  const editor = new Editor(lastmile);
  const workspaceFolders = [{ uri: uriOf(folder), name: "app" }];
  await editor.initialize({ processId: process.pid, rootUri: null, workspaceFolders, capabilities: capabilities(pulls), initializationOptions: { readiness: true } });
  return editor;
}

const request = (editor, method, params) => editor.connection.sendRequest(method, params);

async function pulled(name, folder, expected) {
  const editor = await start(folder, true);
  const all = await request(editor, "workspace/diagnostic", { previousResultIds: [] });
  compare(`${name}, asked for the workspace`, ofServer(all.items), expected.lines);
  // The same once files are open, each asked for by itself.
  const open = all.items.filter(({ uri }) => languages[uri.split(".").at(-1)]);
  const alone = [];
  for (const { uri } of open) {
    await editor.open(fileURLToPath(uri), languages[uri.split(".").at(-1)]);
    const { items } = await request(editor, "textDocument/diagnostic", { textDocument: { uri } });
    alone.push({ uri, items });
  }
  compare(`${name}, asked for open files`, ofServer(alone), expected.lines.filter((line) => open.some(({ uri }) => line.startsWith(`${uri} `))));
  const again = await request(editor, "workspace/diagnostic", { previousResultIds: [] });
  compare(`${name}, asked again`, ofServer(again.items), expected.lines);
  const { folders } = await request(editor, "lastmile/readiness");
  const { score, open: count, components } = folders[0];
  checks.equal({ score, open: count, components }, { score: expected.readiness.score, open: expected.readiness.open, components: expected.readiness.components }, `${name}: readiness`);
  checks.equal(await editor.end(checks.failures), 0, `${name}: exit code`);
}

async function pushed(name, folder, expected) {
  const editor = await start(folder, false);
  const files = () => [...editor.published.values()].map(({ uri, diagnostics: items }) => ({ uri, items }));
  await editor.until(() => editor.readiness && ofServer(files()).length >= expected.lines.length);
  compare(`${name}, sent`, ofServer(files()), expected.lines);
  checks.equal(await editor.end(checks.failures), 0, `${name}: exit code`);
}

checks.expect(projects.length >= 3, "there are projects");
for (const name of projects) {
  const folder = copyOfApp(name, lastmile);
  const expected = ofCommandLine(folder);
  checks.expect(expected.lines.length > 3 || name.startsWith("control-"), `${name} has findings`);
  await pulled(name, folder, expected);
  await pushed(name, folder, expected);
}
checks.finish();
