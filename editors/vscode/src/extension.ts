// Lastmile in VS Code and the editors made of it. The program that comes with the extension finds and fixes; all this
// does is start it and show what it says.
import * as vscode from "vscode";
import { registerCommands } from "./commands";
import { Readiness } from "./readiness";
import { Report, reportLinks } from "./report";
import { RuleDocuments } from "./rule_documents";
import { Server } from "./server";
import { showStatus } from "./status";
import { ChecklistTree, messageOf } from "./tree";

let running: Server | undefined;

// Other extensions may read and follow the readiness.
export function activate(context: vscode.ExtensionContext): Readiness {
  const began = performance.now();
  const name = process.platform === "win32" ? "lastmile.exe" : "lastmile";
  const server: Server = new Server(context.asAbsolutePath(`bin/${name}`), () => readiness);
  const readiness: Readiness = new Readiness(() => server.request("lastmile/readiness"));
  const report = new Report(readiness, () => server.request("lastmile/report", { links: reportLinks }));
  const pages = new RuleDocuments(() => server.request("lastmile/rules"));
  running = server;
  void vscode.commands.executeCommand("setContext", "lastmile.inCursor", vscode.env.uriScheme === "cursor");
  context.subscriptions.push(
    server, readiness, report, pages.register(), showStatus(readiness), showTree(readiness), refreshWithFindings(readiness),
    registerCommands({ server, readiness, report, pages }), restartWithNewPath(server));
  server.log.appendLine(`Activated in ${(performance.now() - began).toFixed(1)} ms; starting ${server.program}`);
  void server.start();
  return readiness;
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}

function showTree(readiness: Readiness): vscode.Disposable {
  const view = vscode.window.createTreeView("lastmile.checklists", {
    treeDataProvider: new ChecklistTree(readiness),
    showCollapseAll: true,
  });
  const update = (): void => {
    view.message = messageOf(readiness);
    view.badge = readiness.open > 0 ? { value: readiness.open, tooltip: `${readiness.open} open` } : undefined;
  };
  update();
  return vscode.Disposable.from(view, readiness.onDidChange(update));
}

// Places move with the text also where the score stays.
function refreshWithFindings(readiness: Readiness): vscode.Disposable {
  const pause = 200;
  let timer: NodeJS.Timeout | undefined;
  return vscode.languages.onDidChangeDiagnostics(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void readiness.refresh(), pause);
  });
}

function restartWithNewPath(server: Server): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration("lastmile.server.path")) void server.restart();
  });
}
