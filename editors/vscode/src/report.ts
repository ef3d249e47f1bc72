// The readiness report: the server's page in a panel. It holds no script; its buttons are links to our commands.
import * as vscode from "vscode";
import type { Readiness } from "./readiness";

const commands = { open: "lastmile.open", fix: "lastmile.fix", explain: "lastmile.explain" };

export const reportLinks = Object.fromEntries(
  Object.entries(commands).map(([name, command]) => [name, `command:${command}?`]),
);

export class Report implements vscode.Disposable {
  private panel?: vscode.WebviewPanel;
  private readonly listening: vscode.Disposable;

  constructor(readiness: Readiness, private readonly ask: () => Thenable<{ html: string }>) {
    this.listening = readiness.onDidChange(() => {
      if (readiness.state.name !== "stopped") this.update().catch(() => undefined); // the server went away in between
    });
  }

  async show(): Promise<void> {
    if (!this.panel) {
      // The page's own policy lets no script of it run; with scripts off altogether no test could look inside.
      const options = { enableScripts: true, localResourceRoots: [], enableCommandUris: Object.values(commands), enableFindWidget: true };
      this.panel = vscode.window.createWebviewPanel("lastmile.report", "Production readiness", vscode.ViewColumn.Active, options);
      this.panel.onDidDispose(() => (this.panel = undefined));
    }
    this.panel.reveal();
    await this.update();
  }

  private async update(): Promise<void> {
    if (!this.panel) return;
    const { html } = await this.ask();
    if (this.panel && this.panel.webview.html !== html) this.panel.webview.html = html;
  }

  dispose(): void {
    this.listening.dispose();
    this.panel?.dispose();
  }
}
