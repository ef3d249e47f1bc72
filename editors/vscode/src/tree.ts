// The Last Mile view: components, their six checklists, and what is open in each, gravest first.
import * as path from "node:path";
import * as vscode from "vscode";
import type { Checklist, Component, Finding, Folder, Readiness } from "./readiness";

export type Node =
  | { kind: "component"; folder: Folder; component: Component }
  | { kind: "checklist"; folder: Folder; component: Component; checklist: Checklist }
  | { kind: "finding"; finding: Finding };

// Side bars are narrow: the full titles are in the tooltips.
const shortTitles: Record<string, string> = {
  hosting: "Hosting",
  tls: "HTTPS, domains",
  secrets: "Environment, secrets",
  cicd: "CI/CD",
  monitoring: "Monitoring, scaling",
  security: "Security",
};

const severities = {
  1: { icon: "error", colour: "list.errorForeground" },
  2: { icon: "warning", colour: "list.warningForeground" },
  3: { icon: "info", colour: "notificationsInfoIcon.foreground" },
} as const;

export class ChecklistTree implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly readiness: Readiness) {
    readiness.onDidChange(() => this.changed.fire());
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.roots();
    if (node.kind === "component") return checklistsOf(node.folder, node.component);
    return node.kind === "checklist" ? findingsOf(node.folder, node.component, node.checklist) : [];
  }

  // One component needs no level of its own.
  private roots(): Node[] {
    if (this.readiness.state.name === "stopped") return [];
    const components = this.readiness.folders.flatMap((folder) =>
      (folder.scanned ? folder.components : []).map((component) => ({ kind: "component" as const, folder, component })));
    const [only] = components;
    return only && components.length === 1 ? checklistsOf(only.folder, only.component) : components;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case "component":
        return componentItem(node.folder, node.component);
      case "checklist":
        return checklistItem(node.folder, node.component, node.checklist);
      case "finding":
        return findingItem(node.finding);
    }
  }
}

// What stands above the tree.
export function messageOf(readiness: Readiness): string | undefined {
  if (readiness.state.name === "starting") return "Starting…";
  if (readiness.state.name === "scanning") return `Reading your app: ${readiness.state.detail}`;
  if (readiness.state.name === "stopped" || readiness.folders.length === 0) return undefined;
  return readiness.open === 0 ? "Nothing is open: every check is clear." : undefined;
}

function checklistsOf(folder: Folder, component: Component): Node[] {
  return component.checklists.map((checklist) => ({ kind: "checklist", folder, component, checklist }));
}

function findingsOf(folder: Folder, component: Component, checklist: Checklist): (Node & { kind: "finding" })[] {
  return folder.findings
    .filter((finding) => finding.component === component.folder && finding.checklist === checklist.id)
    .sort((a, b) => a.severity - b.severity)
    .map((finding) => ({ kind: "finding", finding }));
}

function componentItem(folder: Folder, component: Component): vscode.TreeItem {
  const item = new vscode.TreeItem(component.folder || nameOf(folder), vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${folder.uri}#${component.folder}`;
  item.description = `${component.score} of 100 · ${component.open} open`;
  item.iconPath = new vscode.ThemeIcon("package");
  return item;
}

function checklistItem(folder: Folder, component: Component, checklist: Checklist): vscode.TreeItem {
  const findings = findingsOf(folder, component, checklist);
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(shortTitles[checklist.id] ?? checklist.title, findings.length > 0 ? Collapsed : None);
  item.id = `${folder.uri}#${component.folder}#${checklist.id}`;
  item.description = `${checklist.open} open · ${checklist.clear} ✓`;
  item.tooltip = `${checklist.title}: ${checklist.score} of 100, ${checklist.open} open, ${checklist.clear} checks clear`;
  item.iconPath = findings[0]
    ? severityIcon(findings[0].finding)
    : new vscode.ThemeIcon("pass-filled", new vscode.ThemeColor("testing.iconPassed"));
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

function findingItem(finding: Finding): vscode.TreeItem {
  const item = new vscode.TreeItem(finding.title);
  const file = vscode.Uri.parse(finding.uri);
  item.description = `${path.posix.basename(file.path)}:${finding.range.start.line + 1}`;
  item.tooltip = new vscode.MarkdownString(`${item.description}: ${finding.message}\n\n\`${finding.rule}\``);
  item.iconPath = severityIcon(finding);
  item.contextValue = finding.fixes.length > 0 ? "fixable" : "finding";
  item.command = { command: "lastmile.open", title: "Go to Finding", arguments: [finding.fingerprint] };
  item.accessibilityInformation = { label: `${finding.title}, ${item.description}` };
  return item;
}

function severityIcon(finding: Finding): vscode.ThemeIcon {
  const { icon, colour } = severities[finding.severity];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
}

function nameOf(folder: Folder): string {
  return path.posix.basename(vscode.Uri.parse(folder.uri).path);
}
