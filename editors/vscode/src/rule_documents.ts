// The pages of the rules, as documents that the editor's Markdown preview can show.
import * as vscode from "vscode";
import type { RulePages } from "./server";

const scheme = "lastmile-rule";

export class RuleDocuments implements vscode.TextDocumentContentProvider {
  constructor(private readonly ask: () => Thenable<{ rules: RulePages }>) {}

  register(): vscode.Disposable {
    return vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const { rules } = await this.ask();
    return rules[uri.path.slice(1, -".md".length)]?.page ?? "There is no such rule.\n";
  }

  async show(rule?: string): Promise<void> {
    const id = rule ?? (await this.choose());
    if (id) await vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.from({ scheme, path: `/${id}.md` }));
  }

  private async choose(): Promise<string | undefined> {
    const choices = this.ask().then(({ rules }) => Object.entries(rules).map(([id, { title }]) => ({ label: title, description: id })));
    return (await vscode.window.showQuickPick(choices, { placeHolder: "Which rule?", matchOnDescription: true }))?.description;
  }
}
