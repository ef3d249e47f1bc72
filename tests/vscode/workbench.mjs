// What a user does in VS Code, in words. Everything waits for what it needs to see; nothing waits for a time.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { patience, until } from "./host.mjs";

const most = 60; // quick fixes at one place
const short = 3000; // of the first try, in milliseconds; later ones have more

export class Workbench {
  constructor(page, workspace) {
    this.page = page;
    this.workspace = workspace;
    this.status = page.locator(".statusbar-item[id*='lastmile.score']").first();
  }

  // Tries until it is done: in a busy editor a late event takes the focus away, or closes what was opened.
  async insist(attempt) {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(short * tries);
      } catch (error) {
        if (tries === 6) throw error;
        await this.page.keyboard.press("Escape");
      }
    }
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  // The editor's own input: opened by keys, filled with text, and taken when the list below shows what is wanted.
  async take(keys, text, wanted, time) {
    await this.press(...keys);
    const input = this.page.locator(".quick-input-widget:visible input").first();
    await input.fill(text, { timeout: time });
    if (wanted) await this.page.locator(".quick-input-list .monaco-list-row", { hasText: wanted }).first().waitFor({ timeout: time });
    await input.press("Enter", { timeout: time });
  }

  // `done` is what is to be seen then.
  async command(title, done) {
    await this.insist(async (time) => {
      await this.take(["F1"], `>${title}`, title, time);
      await done.waitFor({ timeout: time });
    });
  }

  async openFile(name) {
    await this.insist(async (time) => {
      await this.take(["Control+p"], name, name, time);
      await this.tab(name).waitFor({ timeout: time });
      await this.page.locator(".editor-group-container .monaco-editor .view-line").first().waitFor({ timeout: time });
    });
  }

  async goToLine(line, column = 1) {
    await this.insist(async (time) => {
      await this.take(["Control+g"], `:${line}:${column}`, undefined, time);
      await this.page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ${column}` }).waitFor({ timeout: time });
    });
  }

  // The menu of quick fixes at the line, with this one chosen; it closes again when findings are told anew.
  async quickFix(line, title) {
    const rows = this.page.locator(".action-widget:not(.action-list-submenu-panel) .monaco-list-row.action");
    await this.insist(async (time) => {
      await this.goToLine(line);
      await this.press("Control+.");
      await rows.first().waitFor({ timeout: time });
      const chosen = this.page.locator(".action-widget .monaco-list-row.focused", { hasText: title });
      for (let down = 0; down < most && !(await chosen.count()); down += 1) await this.press("ArrowDown");
      await chosen.waitFor({ timeout: time });
    });
    return (await rows.allInnerTexts()).map((text) => text.trim());
  }

  async hover(line, column, text) {
    await this.insist(async (time) => {
      await this.goToLine(line, column);
      await this.press("Control+k", "Control+i");
      await this.page.locator(".monaco-hover:visible", { hasText: text }).first().waitFor({ timeout: time });
    });
  }

  // The editor's preview of an edit that is to be read first.
  async previewed() {
    await this.page.locator(".bulk-edit-panel .monaco-list-row:visible").first().waitFor();
  }

  async applyPreview() {
    const preview = this.page.locator(".bulk-edit-panel");
    await preview.locator("a.monaco-button, button", { hasText: "Apply" }).first().click();
  }

  async problem(text) {
    const row = this.page.locator(".markers-panel .monaco-list-row", { hasText: text }).first();
    await row.waitFor();
    return row;
  }

  async saveUntil(what, condition) {
    await until(what, async () => {
      if (condition()) return true;
      await this.insist((time) => this.take(["F1"], ">File: Save All", "File: Save All", time));
      return condition();
    });
  }

  onDisk(name) {
    const file = join(this.workspace, name);
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  }

  tab(title) {
    return this.page.locator(".tab.active", { hasText: title }).first();
  }

  row(text) {
    return this.page.locator(".pane-body .monaco-list-row", { hasText: text }).first();
  }
}
