// The fixes that are offered one by one, made as in an editor: through the language server, until the rule has nothing
// more to say.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { Editor, uriOf } from "../clients/editor.mjs";

const languages = { ".js": "javascript", ".mjs": "javascript", ".py": "python", ".go": "go" };
const capabilities = {
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true, resourceOperations: ["create"], changeAnnotationSupport: {} } },
  textDocument: {
    publishDiagnostics: { versionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } }, dataSupport: true, resolveSupport: { properties: ["edit"] }, honorsChangeAnnotations: true },
  },
};

function findingWithFix(lastmile, folder, rule) {
  const report = JSON.parse(spawnSync(lastmile, ["--check", folder, "--format", "json"], { encoding: "utf8", maxBuffer: 64 << 20 }).stdout);
  return report.findings.find((finding) => finding.rule === rule && finding.fixes.length > 0);
}

async function fixOne(lastmile, folder, finding) {
  const editor = new Editor(lastmile);
  const { connection } = editor;
  await editor.initialize({ processId: process.pid, rootUri: uriOf(folder), workspaceFolders: [{ uri: uriOf(folder), name: "app" }], initializationOptions: { readiness: true }, capabilities });
  const path = join(folder, finding.file);
  const uri = await editor.open(path, languages[extname(path)]);
  await editor.until(() => editor.readiness); // the whole folder was judged
  const shown = await editor.until(() => editor.published.get(uri)?.diagnostics.find(({ code }) => code === finding.rule));
  const actions = await connection.sendRequest("textDocument/codeAction", { textDocument: { uri }, range: shown.range, context: { diagnostics: [shown] } });
  const offered = actions.find(({ title }) => title === finding.fixes[0].title);
  if (!offered) throw new Error(`${finding.rule}: "${finding.fixes[0].title}" is not among ${actions.map(({ title }) => title).join("; ")}`);
  const action = offered.edit ? offered : await connection.sendRequest("codeAction/resolve", offered);
  if (!editor.apply(action.edit)) throw new Error(`${finding.rule}: its edit cannot be made`);
  writeFileSync(path, editor.documents.get(uri).text);
  await editor.end([]);
}

export async function makeReviewFixes(lastmile, folder, rules) {
  for (const rule of rules) {
    for (let rounds = 0; rounds < 10; ++rounds) {
      const finding = findingWithFix(lastmile, folder, rule);
      if (!finding) break;
      await fixOne(lastmile, folder, finding);
    }
  }
}
