// The pages of the rules, as documents that the editor's Markdown preview can show.
import * as vscode from "vscode";
import type { RulePage } from "./server";

const scheme = "lastmile-rule";

export class RulePages implements vscode.TextDocumentContentProvider {
  constructor(private readonly ask: () => Thenable<{ rules: RulePage[] }>) {}

  register(): vscode.Disposable {
    return vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const rules = (await this.ask()).rules;
    return rules.find((rule) => pathOf(rule.id) === uri.path)?.page ?? "There is no such rule.\n";
  }

  async show(rule?: string): Promise<void> {
    const id = rule ?? (await this.choose());
    if (id) await vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.from({ scheme, path: pathOf(id) }));
  }

  private async choose(): Promise<string | undefined> {
    const rules = this.ask().then((answer) => answer.rules.map((rule) => ({ label: rule.title, description: rule.id })));
    const chosen = await vscode.window.showQuickPick(rules, { placeHolder: "Which rule?", matchOnDescription: true });
    return chosen?.description;
  }
}

function pathOf(rule: string): string {
  return `/${rule}.md`;
}
