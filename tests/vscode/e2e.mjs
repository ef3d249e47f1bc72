// e2e.mjs LASTMILE VSIX PICTURES: what a user of the extension does, from its installation on, in a real VS Code. A picture
// of each step is left in PICTURES; with LASTMILE_UPDATE=1 those in the documentation are made anew.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freshCopy } from "../projects/copy.mjs";
import { checkAccessibility } from "./accessibility.mjs";
import { needBrowser, startVSCode, until } from "./host.mjs";
import { Workbench } from "./workbench.mjs";

const [lastmile, vsix, pictures] = process.argv.slice(2);
const began = Date.now();
needBrowser();
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const documented = { "quick-fixes": "fix", view: "view", report: "report", ignore: "ignore", "key-found": "key", problems: "problems" };

// The sample app, in a folder that has its name.
const parent = realpathSync(mkdtempSync(join(tmpdir(), "lastmile-e2e-")));
const app = join(parent, "market-api");
renameSync(freshCopy("market-api", lastmile), app);
// A workspace cannot say which program is started, trusted or not.
const planted = join(parent, "started");
mkdirSync(join(app, ".vscode"));
writeFileSync(join(app, ".vscode/planted.sh"), `#!/bin/sh\ntouch ${planted}\n`, { mode: 0o755 });
writeFileSync(join(app, ".vscode/settings.json"), JSON.stringify({ "lastmile.server.path": join(app, ".vscode/planted.sh") }));

const vscode = await startVSCode({ workspace: app, vsix });
const { page } = vscode;
const workbench = new Workbench(page, app);
const complaints = [];
page.on("console", (message) => {
  if (/content security policy/i.test(message.text())) complaints.push(message.text());
});

const findings = JSON.parse(spawnSync(lastmile, ["--check", app, "--format", "json"], { encoding: "utf8" }).stdout).findings;

let count = 0;
async function step(name, run) {
  await run();
  count += 1;
  await page.screenshot({ path: join(pictures, `${String(count).padStart(2, "0")}-${name}.png`) });
  console.log(`${((Date.now() - began) / 1000).toFixed(1)} s  ${name}`);
}

const squiggle = (line) => page.locator(`.monaco-editor .squiggly-${line}`).first();
const score = async () => Number((await workbench.status.innerText()).match(/Last mile (\d+)/)?.[1]);
const open = async () => Number((await workbench.status.innerText()).match(/(\d+) open/)?.[1] ?? 0);
const openOf = async (checklist) => Number((await workbench.row(checklist).innerText()).match(/(\d+) open/)?.[1]);
// The editor puts a new frame in the place of the old one whenever the page changes.
async function inPage(what, condition) {
  return until(what, async () => {
    for (const frame of page.frames().filter((each) => each.url().includes("fake.html"))) {
      try {
        if (await condition(frame)) return frame;
      } catch (error) {
        if (!/detached|destroyed/.test(error.message)) throw error;
      }
    }
    return undefined;
  });
}

try {
  await vscode.open();
  await page.locator(".monaco-workbench").waitFor();
  await step("squiggles", async () => {
    await workbench.openFile("server.js");
    await squiggle("warning").waitFor();
    await until("the count in the status bar", async () => (await open()) === findings.length);
  });

  await step("problems", async () => {
    await page.keyboard.press("Control+Shift+M");
    const row = await workbench.problem("Everybody who gets the image gets node_modules");
    assert.match(await row.innerText(), /hosting\/docker-no-dockerignore/);
  });

  await step("view", async () => {
    await page.keyboard.press("Control+j");
    await workbench.status.click();
    await workbench.row("Monitoring, scaling").click();
    await workbench.row("No health endpoint").click();
    await page.locator(".statusbar-item", { hasText: "Ln 34," }).waitFor();
  });

  await step("quick-fixes", async () => {
    const titles = await workbench.quickFix(34, "Answer GET /healthz");
    assert.ok(titles.some((title) => /^Ignore \S+ here, with a reason…$/.test(title)), titles.join("\n"));
  });

  const before = await score();
  await step("fixed", async () => {
    await page.keyboard.press("Enter");
    await workbench.row("No health endpoint").waitFor({ state: "detached" });
    await workbench.saveUntil("server.js answers /healthz", () => workbench.onDisk("server.js").includes("/healthz"));
  });

  await step("fix-preview", async () => {
    await workbench.row("Monitoring, scaling").click();
    await workbench.row("Security").click();
    await workbench.row("Every website may call this API").waitFor();
    const line = workbench.onDisk("server.js").split("\n").findIndex((text) => text.includes("cors()")) + 1;
    await workbench.quickFix(line, "Allow only the origins in CORS_ORIGINS");
    await page.keyboard.press("Enter");
    await workbench.previewed();
  });

  await step("fix-creates-file", async () => {
    await workbench.applyPreview();
    await workbench.row("Every website may call this API").waitFor({ state: "detached" });
    await workbench.saveUntil("server.js and .env.example are written", () =>
      workbench.onDisk("server.js").includes("CORS_ORIGINS") && workbench.onDisk(".env.example").includes("CORS_ORIGINS="));
  });

  const key = execFileSync(lastmile, ["--example-secret", "resend-key"], { encoding: "utf8" }).trim();
  await step("key-found", async () => {
    await workbench.openFile("server.js");
    await workbench.goToLine(2);
    await page.keyboard.type(`const resend = new Resend('${key}');\n`);
    await squiggle("error").waitFor();
    await workbench.hover(2, 28, "Everybody who can read this file");
  });

  await step("key-moved", async () => {
    await page.keyboard.press("Escape");
    await workbench.quickFix(2, "Read it from the environment as RESEND_API_KEY");
    await page.keyboard.press("Enter");
    await workbench.previewed();
    await workbench.applyPreview();
    await squiggle("error").waitFor({ state: "detached" });
    await workbench.saveUntil("the key is in .env alone", () =>
      !workbench.onDisk("server.js").includes(key) && workbench.onDisk("server.js").includes('RESEND_API_KEY') &&
      workbench.onDisk(".env").includes(`RESEND_API_KEY=${key}`) && workbench.onDisk(".env").includes("PORT=5000") &&
      workbench.onDisk(".env.example").includes("RESEND_API_KEY=") && !workbench.onDisk(".env.example").includes(key) &&
      workbench.onDisk(".gitignore").includes("!.env.example"));
  });

  await step("report", async () => {
    await workbench.command("Lastmile: Open Readiness Report", workbench.tab("Production readiness"));
    const frame = await inPage("the report", (each) => each.locator("h1").count());
    assert.equal(await frame.locator("h1").innerText(), "Production readiness of market-api");
    const steps = await frame.locator(".step h3").allInnerTexts();
    assert.deepEqual(steps.map((text) => text.split(":")[0]), ["Boots", "Reachable", "Configured", "Safe", "Observable", "Repeatable"]);
    await checkAccessibility(frame);
  });

  await step("report-fix", async () => {
    const fix = (frame) => frame.locator("a.fix", { hasText: "Leave them out with .dockerignore" });
    await fix(await inPage("the fix", (frame) => fix(frame).count())).click();
    await inPage("the report follows", async (frame) => (await frame.locator("h1").count()) === 1 && (await fix(frame).count()) === 0);
    await workbench.saveUntil(".dockerignore is written", () => workbench.onDisk(".dockerignore").includes("node_modules"));
  });

  const wasOpen = await open();
  await step("ignore", async () => {
    await workbench.openFile("server.js");
    const line = workbench.onDisk("server.js").split("\n").findIndex((text) => text.startsWith("app.listen(")) + 1;
    await workbench.quickFix(line, "Ignore scaling/no-graceful-shutdown");
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget:visible", { hasText: "Why is this fine here?" }).waitFor();
    await page.keyboard.type("nobody waits for an answer");
  });

  await step("ignored", async () => {
    await page.keyboard.press("Enter");
    await page.locator(".view-line", { hasText: "nobody waits for an answer" }).first().waitFor();
    await until("one finding less", async () => (await open()) < wasOpen);
    await workbench.saveUntil("the reason is written", () => workbench.onDisk("server.js").includes("nobody waits for an answer"));
  });

  await step("came-back", async () => {
    const first = serverProcess();
    process.kill(first, "SIGKILL");
    await until("another server", () => serverProcess() !== undefined && serverProcess() !== first);
    await workbench.goToLine(1);
    await page.keyboard.type(`const key = '${key}';\n`);
    await squiggle("error").waitFor();
    await workbench.command("File: Revert File", page.locator(".view-line", { hasText: "dotenv" }).first());
    await squiggle("error").waitFor({ state: "detached" });
  });

  await step("configured", async () => {
    const was = { open: await open(), pipeline: await openOf("CI/CD") };
    await workbench.openFile("lastmile.toml");
    await page.keyboard.press("Control+End");
    await page.keyboard.type('\n[rules]\n"cicd/*" = "off"\n');
    await until("fewer findings", async () => (await open()) === was.open - was.pipeline);
    await until("the view follows", async () => (await openOf("CI/CD")) === 0);
    assert.ok((await score()) > before);
  });

  await step("explained", async () => {
    await workbench.command("Lastmile: Explain a Rule", page.locator('.quick-input-widget:visible input[placeholder="Which rule?"]'));
    await page.keyboard.type("monitoring/no-health");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "No health endpoint" }).first().waitFor();
    await page.keyboard.press("Enter");
    await inPage("the page of the rule", (frame) => frame.locator("h2", { hasText: "How to fix it" }).count());
  });

  assert.throws(() => readFileSync(planted), "the workspace had a program started");
  assert.deepEqual(complaints, []);
  if (process.env.LASTMILE_UPDATE) updateDocumentation();
  console.log(`passed: ${count} steps in ${((Date.now() - began) / 1000).toFixed(0)} s`);
} catch (error) {
  await page.screenshot({ path: join(pictures, "failure.png") }).catch(() => {});
  console.log(vscode.log().slice(-3000));
  throw error;
} finally {
  await vscode.stop();
  rmSync(parent, { recursive: true, force: true });
}

// The program that this VS Code started, by the file it runs.
function serverProcess() {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      if (readlinkSync(`/proc/${pid}/exe`).startsWith(vscode.folders.extensions)) return Number(pid);
    } catch { /* it is gone, or not ours */ }
  }
  return undefined;
}

function updateDocumentation() {
  for (const [name, image] of Object.entries(documented)) {
    const made = readdirSync(pictures).find((file) => file.endsWith(`-${name}.png`));
    copyFileSync(join(pictures, made), join(import.meta.dirname, "../../editors/vscode/images", `${image}.png`));
  }
}
