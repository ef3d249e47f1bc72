// What the user can do. Findings are named by their fingerprint, or by the node of the view that was clicked.
import * as vscode from "vscode";
import { cursorLink, promptOf } from "./prompt";
import type { Finding, Fix, Readiness } from "./readiness";
import type { Report } from "./report";
import type { RuleDocuments } from "./rule_documents";
import type { Server } from "./server";
import type { Node } from "./tree";

interface Parts {
  server: Server;
  readiness: Readiness;
  report: Report;
  pages: RuleDocuments;
}

const firstConfig = `# What Lastmile speaks about in this project; the nearest file above another one wins.

[rules]
# "hosting/hardcoded-port" = "off"     # off, info, warning or error
# "cicd/*" = "info"                    # a whole family

[ignore]
# paths = ["legacy/**"]
`;

export function registerCommands(parts: Parts): vscode.Disposable {
  const { server, readiness, report, pages } = parts;
  const withFinding = (run: (finding: Finding, fix?: string) => unknown) => (which: unknown, fix?: string) => {
    const finding = findingOf(readiness, which);
    return finding ? run(finding, fix) : vscode.window.showInformationMessage("This finding is not there any more.");
  };
  const commands: Record<string, (...args: never[]) => unknown> = {
    check: () => server.request("lastmile/check"),
    fixFile: () => vscode.commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.lastmile", apply: "first" }),
    fixWorkspace: () => fixWorkspace(parts, false),
    reviewFixes: () => fixWorkspace(parts, true),
    explain: (rule?: string) => pages.show(typeof rule === "string" ? rule : undefined),
    report: () => report.show(),
    createConfig,
    restart: () => server.restart(),
    showLog: () => server.log.show(),
    showView: () => vscode.commands.executeCommand("lastmile.checklists.focus"),
    open: withFinding(open),
    fix: withFinding((finding, fix) => applyFix(server, finding, fix)),
    explainFinding: withFinding((finding) => pages.show(finding.rule)),
    ignore: withFinding((finding) => ignore(server, finding)),
    copyPrompt: withFinding(copyPrompt),
    askCursor: withFinding((finding) => vscode.env.openExternal(cursorLink(finding) as unknown as vscode.Uri)),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`lastmile.${name}`, telling(run))));
}

// What went wrong is told to the user.
function telling(run: (...args: never[]) => unknown): (...args: never[]) => Promise<void> {
  return async (...args) => {
    try {
      await run(...args);
    } catch (error) {
      void vscode.window.showWarningMessage(`Lastmile: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}

function findingOf(readiness: Readiness, which: unknown): Finding | undefined {
  if (typeof which === "string") return readiness.find(which);
  const node = which as Node | undefined;
  return node?.kind === "finding" ? node.finding : undefined;
}

async function open(finding: Finding): Promise<void> {
  const { start } = finding.range;
  const selection = new vscode.Range(start.line, start.character, start.line, start.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(finding.uri), { selection });
}

async function applyFix(server: Server, finding: Finding, number?: string): Promise<void> {
  const fix = number === undefined ? await choose(finding) : finding.fixes.find((each) => String(each.fix) === number);
  if (fix) await server.apply({ action: "fix", uri: finding.uri, fingerprint: finding.fingerprint, fix: fix.fix });
}

async function choose(finding: Finding): Promise<Fix | undefined> {
  if (finding.fixes.length < 2) return finding.fixes[0];
  const choices = finding.fixes.map((fix) => ({ label: fix.title, description: kindOf(fix), fix }));
  return (await vscode.window.showQuickPick(choices, { placeHolder: finding.title }))?.fix;
}

function kindOf(fix: Fix): string {
  return { auto: "safe", review: "read the changes first", scaffold: "creates files" }[fix.class];
}

async function ignore(server: Server, finding: Finding): Promise<void> {
  const reason = await vscode.window.showInputBox({
    title: `Ignore: ${finding.title}`,
    prompt: "Why is this fine here? The reason is written beside it, for whoever reads the code later.",
    placeHolder: "the load balancer does this",
    validateInput: (text) => (text.trim() === "" ? "A reason is needed." : undefined),
  });
  if (reason) await server.apply({ action: "ignore", uri: finding.uri, fingerprint: finding.fingerprint, reason: reason.trim() });
}

async function copyPrompt(finding: Finding): Promise<void> {
  await vscode.env.clipboard.writeText(promptOf(finding));
  vscode.window.setStatusBarMessage("The prompt is on the clipboard", 4000);
}

async function fixWorkspace({ server, readiness }: Parts, review: boolean): Promise<void> {
  for (const { uri } of readiness.folders) await server.apply({ action: "workspace", uri, review });
}

async function createConfig(): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = folders.length < 2 ? folders[0] : await vscode.window.showWorkspaceFolderPick();
  if (!folder) return;
  const file = vscode.Uri.joinPath(folder.uri, "lastmile.toml");
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { ignoreIfExists: true, contents: Buffer.from(firstConfig) });
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(file);
}
