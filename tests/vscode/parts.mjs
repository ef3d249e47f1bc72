// parts.mjs FOLDER: the tests of editors/vscode/test, run by mocha inside the extension host of a real VS Code, which does
// not trust the workspace. FOLDER/stage is the extension as it is shipped.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { format } from "node:util";
import { freshCopy } from "../projects/copy.mjs";
import { needBrowser, patience, startVSCode } from "./host.mjs";

const folder = process.argv[2];
const stage = join(folder, "stage");
const tests = join(folder, "tests");
const extension = join(import.meta.dirname, "../../editors/vscode");
const require = createRequire(import.meta.url);
needBrowser();

rmSync(tests, { recursive: true, force: true });
mkdirSync(tests, { recursive: true });
const sources = readdirSync(join(extension, "test")).filter((file) => file.endsWith(".test.ts"));
const { build } = createRequire(join(extension, "package.json"))("esbuild");
await build({
  entryPoints: sources.map((file) => join(extension, "test", file)), outdir: tests, bundle: true, platform: "node", format: "cjs", external: ["vscode"],
});
writeFileSync(join(tests, "index.js"), `const Mocha = require(${JSON.stringify(require.resolve("mocha"))});
exports.run = () => new Promise((resolve, reject) => {
  const mocha = new Mocha({ timeout: ${3 * patience} });
  for (const file of ${JSON.stringify(sources)}) mocha.addFile(require("node:path").join(__dirname, file.replace(/ts$/, "js")));
  mocha.run((failures) => (failures ? reject(new Error(failures + " failed")) : resolve()));
});
`);

const workspace = freshCopy("market-api", join(stage, "bin/lastmile"));
mkdirSync(join(workspace, ".vscode"));
writeFileSync(join(workspace, ".vscode/settings.json"), '{ "lastmile.server.path": "/bin/false" }');
const vscode = await startVSCode({ workspace, options: ["--enable-smoke-test-driver"] });
let code = "nothing was heard of the tests";
try {
  const remote = (path) => `vscode-remote://${vscode.authority}${path}`;
  const ended = new Promise((resolve) => vscode.page.exposeFunction("codeAutomationExit", resolve));
  await vscode.page.exposeFunction("codeAutomationLog", (type, args) => {
    const text = format(...args);
    if (/^\s*(✔|✓|\d+\)|\d+ (passing|failing)|at |[A-Z]\w*Error|[-+] )/m.test(text) || /^\s{2,}\S/.test(text)) console.log(text);
  });
  const payload = JSON.stringify([["extensionDevelopmentPath", remote(stage)], ["extensionTestsPath", remote(join(tests, "index.js"))]]);
  await vscode.open(`&payload=${encodeURIComponent(payload)}`);
  code = await Promise.race([ended, pause(8 * patience, code, { ref: false })]);
  // One clear message for each of the two programs that did not work, with what can be done; the latest is the first.
  await vscode.page.locator(".statusbar-item[id='status.notifications']").click();
  const messages = vscode.page.locator(".notifications-center .notification-list-item", { hasText: "Lastmile is not running: " });
  await messages.nth(1).waitFor();
  const texts = await messages.allInnerTexts();
  assert.equal(texts.length, 2, texts.join("\n"));
  assert.match(texts[0], /ends does not work as a language server\.|several times in a row\./);
  assert.match(texts[1], /there is no file \/no\/such\/lastmile\./);
  for (const text of texts) assert.match(text, /Show Log\nRestart/);
} finally {
  if (code !== 0) console.log(vscode.log().slice(-3000));
  await vscode.stop();
  rmSync(workspace, { recursive: true, force: true });
}
console.log(code === 0 ? "passed" : `failed: ${code}`);
process.exit(code === 0 ? 0 : 1);
