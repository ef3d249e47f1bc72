// What a user does in VS Code, in words. Everything waits for what it needs to see; nothing waits for a time.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { patience, until } from "./host.mjs";

const short = 3000; // after which a key is pressed again, because something came in between

export class Workbench {
  constructor(page, workspace) {
    this.page = page;
    this.workspace = workspace;
    this.editor = page.locator(".editor-group-container .monaco-editor").first();
    this.view = page.locator(".pane-body .monaco-list").first();
    this.status = page.locator(".statusbar-item#lastmile\\.lastmile\\.lastmile\\.score, .statusbar-item[id*='lastmile.score']").first();
  }

  // Presses keys until something shows.
  async pressUntil(keys, shown, before = async () => {}) {
    for (let tries = 0; ; tries += 1) {
      await before();
      for (const key of keys) await this.page.keyboard.press(key);
      try {
        return await shown.waitFor({ timeout: short * (tries + 1) });
      } catch (error) {
        if (tries === 5) throw error;
        await this.page.keyboard.press("Escape");
      }
    }
  }

  // The editor's own input, opened by keys and filled with text.
  async quickInput(keys, text) {
    const input = this.page.locator(".quick-input-widget:visible input").first();
    await this.pressUntil(keys, input);
    await input.fill(text);
    return input;
  }

  async command(title) {
    const input = await this.quickInput(["F1"], `>${title}`);
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().waitFor();
    await input.press("Enter");
    await this.page.locator(".quick-input-widget:visible .quick-input-list .monaco-list-row", { hasText: title }).first().waitFor({ state: "hidden" });
  }

  async openFile(name) {
    const input = await this.quickInput(["Control+p"], name);
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().waitFor();
    await input.press("Enter");
    await this.page.locator(".tab.active", { hasText: name }).first().waitFor();
    await this.page.locator(".editor-group-container .monaco-editor .view-line").first().waitFor();
  }

  async goToLine(line, column = 1) {
    const input = await this.quickInput(["Control+g"], `:${line}:${column}`);
    await input.press("Enter");
    await this.page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  // Opens the menu of quick fixes at the cursor; it closes again when findings are told anew, so it is opened until it stays.
  async quickFixes(line, title) {
    const menu = this.page.locator(".action-widget:not(.action-list-submenu-panel)");
    await this.pressUntil(["Control+."], menu.locator(".monaco-list-row.action", { hasText: title }).first(), () => this.goToLine(line));
    return (await menu.locator(".monaco-list-row.action").allInnerTexts()).map((text) => text.trim());
  }

  async chooseQuickFix(title) {
    const focused = this.page.locator(".action-widget .monaco-list-row.focused", { hasText: title });
    await until(`the fix "${title}" is chosen`, async () => {
      if (await focused.count()) return true;
      await this.page.keyboard.press("ArrowDown");
      return false;
    });
    await this.page.keyboard.press("Enter");
  }

  // The editor's preview of an edit that is to be read first.
  async previewed() {
    await this.page.locator(".pane-header:visible, .composite.title:visible", { hasText: /refactor preview/i }).first().waitFor();
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
      await this.command("File: Save All");
      return condition();
    });
  }

  onDisk(name) {
    const file = join(this.workspace, name);
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  }

  row(text) {
    return this.page.locator(".pane-body .monaco-list-row", { hasText: text }).first();
  }
}
