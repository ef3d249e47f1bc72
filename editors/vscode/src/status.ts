// The score in the status bar.
import * as vscode from "vscode";
import type { Readiness } from "./readiness";

export interface Status {
  text: string;
  tooltip: string;
  background?: "statusBarItem.errorBackground" | "statusBarItem.warningBackground";
}

export function statusOf(readiness: Readiness): Status {
  const { state, score, open } = readiness;
  if (state.name === "starting") return { text: "$(sync~spin) Last mile", tooltip: "Lastmile is starting" };
  if (state.name === "scanning") return { text: "$(sync~spin) Last mile", tooltip: `Reading your app: ${state.detail}` };
  if (state.name === "stopped") {
    return { text: "$(error) Last mile", tooltip: "Lastmile is not running", background: "statusBarItem.errorBackground" };
  }
  if (open === 0) return { text: `$(pass) Last mile ${score}`, tooltip: "Production readiness: nothing is open" };
  return {
    text: `$(checklist) Last mile ${score} · ${open} open`,
    tooltip: `Production readiness: ${score} of 100, ${open} open. Click to see them.`,
    background: backgroundOf(score),
  };
}

function backgroundOf(score: number): Status["background"] {
  if (score < 60) return "statusBarItem.errorBackground";
  return score < 90 ? "statusBarItem.warningBackground" : undefined;
}

export function showStatus(readiness: Readiness): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("lastmile.score", vscode.StatusBarAlignment.Left, 0);
  item.name = "Lastmile: production readiness";
  item.command = "lastmile.showView";
  const update = (): void => {
    const status = statusOf(readiness);
    item.text = status.text;
    item.tooltip = status.tooltip;
    item.backgroundColor = status.background && new vscode.ThemeColor(status.background);
    item.accessibilityInformation = { label: status.tooltip };
  };
  update();
  item.show();
  return vscode.Disposable.from(item, readiness.onDidChange(update));
}
