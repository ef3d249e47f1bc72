// What is changed on the way between the server and the editor.
import * as vscode from "vscode";
import type { Middleware } from "vscode-languageclient/node";
import type { Readiness } from "./readiness";

const scanToken = /^lastmile-scan-/;

export function middleware(readiness: Readiness): Middleware {
  return {
    // The first look at a workspace is shown in the view, too.
    handleWorkDoneProgress(token, params, next) {
      if (scanToken.test(String(token))) {
        if (params.kind === "end") void readiness.refresh();
        else readiness.setState({ name: "scanning", detail: params.message ?? "looking for files" });
      }
      next(token, params);
    },
    async provideCodeActions(document, range, context, token, next) {
      const actions = await next(document, range, context, token);
      return actions?.map((action) => (action instanceof vscode.CodeAction ? askingForReason(action) : action));
    },
    // The line over the entry of an app.
    async executeCommand(command, args, next) {
      if (command === "lastmile.findings") return vscode.commands.executeCommand("lastmile.showView");
      return next(command, args);
    },
  };
}

// "Ignore here" asks the user for the reason instead of leaving a TODO.
function askingForReason(action: vscode.CodeAction & { data?: { action?: string; fingerprint?: string } }): vscode.CodeAction {
  if (action.data?.action !== "ignore") return action;
  const asking = new vscode.CodeAction(`${action.title}…`, action.kind);
  asking.diagnostics = action.diagnostics;
  asking.command = { command: "lastmile.ignore", title: asking.title, arguments: [action.data.fingerprint] };
  return asking;
}
