// report.mjs LASTMILE: the page of `--check --format html` in a browser. It loads nothing, breaks no policy of its own, runs
// no script that somebody smuggled in, can be used by everybody, and leads where it says.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkAccessibility } from "./accessibility.mjs";
import { freshCopy } from "../projects/copy.mjs";
import { needBrowser, startBrowser } from "./host.mjs";

const [lastmile] = process.argv.slice(2);
needBrowser();
const app = freshCopy("market-api", lastmile);
const work = mkdtempSync(join(tmpdir(), "lastmile-report-"));
const { stdout, stderr } = spawnSync(lastmile, ["--check", app, "--format", "html"], { encoding: "utf8" });
assert.equal(stderr, "");
const file = join(work, "report.html");
writeFileSync(file, stdout);

const browser = await startBrowser(join(work, "browser"));
try {
  const page = browser.pages()[0] ?? (await browser.newPage());
  const told = [], asked = [];
  page.on("console", (message) => told.push(message.text()));
  page.on("pageerror", (error) => told.push(error.message));
  page.on("request", (request) => asked.push(request.url()));
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`file://${file}`);
    await checkAccessibility(page);
  }
  assert.deepEqual(new Set(asked), new Set([`file://${file}`]), "the page loads something");
  assert.deepEqual(told, []);

  // Every link within the page has its place, and the keyboard reaches it.
  const inner = await page.locator('a[href^="#"]').evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  assert.ok(inner.length >= 9);
  for (const link of inner) assert.equal(await page.locator(`[id="${link.slice(1)}"]`).count(), 1, `${link} leads nowhere`);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => globalThis.document.activeElement.getAttribute("href")), inner[0]);

  // The policy is what stops a script that got in, by whatever mistake.
  writeFileSync(file, stdout.replace("<main>", '<main><script>document.title = "taken over"</script>'));
  await page.goto(`file://${file}`);
  assert.equal(await page.title(), "Production readiness");
  assert.match(told.join("\n"), /Content Security Policy/);
  console.log("passed");
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  rmSync(app, { recursive: true, force: true });
}
