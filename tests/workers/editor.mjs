// editor.mjs LASTMILE: a text that brings the grammar down, and one that holds it up, while they are typed. The session
// goes on, other files keep what was found in them, and the text is read again when it has changed.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Checks, Editor, temporaryFolder, uriOf } from "../clients/editor.mjs";

const checks = new Checks();
const folder = temporaryFolder();
const write = (name, text) => {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
write("lastmile.toml", "root = true\n");
write("package.json", '{ "name": "shop" }\n');
const onDisk = write("loop/nginx.conf", "🌀\n");
const agent = write("agent.js", "const agent = new https.Agent({ rejectUnauthorized: false });\n");
const config = write("nginx.conf", "server { listen 80; server_name panel.shop.net; location / { proxy_pass http://web:5000; } }\n");

const editor = new Editor(process.argv[2]);
await editor.initialize({
  processId: process.pid, rootUri: uriOf(folder), workspaceFolders: [{ uri: uriOf(folder), name: "shop" }],
  capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
});
const codes = (uri) => editor.published.get(uri)?.diagnostics.map(({ code }) => code);
const shows = (uri, code) => () => codes(uri)?.includes(code);
const present = (uri) => editor.published.get(uri)?.version === editor.documents.get(uri).version;
const finding = "tls/verification-disabled";

const code = await editor.open(agent, "javascript");
const nginx = await editor.open(config, "nginx");
await editor.until(shows(code, finding));
await editor.until(shows(nginx, "tls/no-https-redirect"));
await editor.until(shows(uriOf(onDisk), "not-analysed"));
checks.expect(true, "a file on disk that never comes to an end is set aside, and others are read");

for (const text of ["💥", "🌀", "💥"]) {
  await editor.change(nginx, [{ text }]);
  await editor.until(() => present(nginx) && codes(nginx).includes("not-analysed"));
  const [note] = editor.published.get(nginx).diagnostics;
  checks.expect(note.message.startsWith(`set aside: reading it as nginx ${text === "🌀" ? "came to no end" : "crashed"}`), `it is said why ${text} was not read: ${note.message}`);
  checks.expect(codes(code).includes(finding), `what was found elsewhere is still shown after ${text}`);
  await editor.change(nginx, [{ text: "server { listen 80; server_name panel.shop.net; location / { proxy_pass http://web:5000; } }\n" }]);
  await editor.until(() => present(nginx) && codes(nginx).includes("tls/no-https-redirect"));
  checks.expect(!codes(nginx).includes("not-analysed"), "the text is read again when it has changed");
}

await editor.change(code, [{ text: "const agent = new https.Agent();\n" }]);
await editor.until(() => present(code) && !codes(code).includes(finding));
checks.equal(await editor.end(checks.failures), 0, "exit code");
checks.finish();
