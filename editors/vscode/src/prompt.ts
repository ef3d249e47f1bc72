// A finding as a task for an AI assistant: facts and places only. Messages never hold a secret's value.
import * as vscode from "vscode";
import type { Finding } from "./readiness";

export function promptOf(finding: Finding): string {
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(finding.uri));
  const lines = [
    `Fix one production-readiness problem in this project, and nothing else.`,
    ``,
    `Where: ${file}, line ${finding.range.start.line + 1}`,
    `What: ${finding.title}`,
    `What happens to users: ${finding.message}`,
    `Rule: ${finding.rule} (Lastmile)`,
  ];
  if (finding.fixes.length > 0) lines.push(`A fix that is known to work: ${finding.fixes.map((fix) => fix.title).join("; or: ")}`);
  lines.push(
    ``,
    `Keep the behaviour of everything else. Write no key or password into code or chat; read them from the environment.`,
    `Afterwards this finding of Lastmile must be gone, and no new one must be there.`,
    ``,
  );
  return lines.join("\n");
}

// A link that opens Cursor's chat with the text, for the user to send. A string: a Uri would encode it a second time.
export function cursorLink(finding: Finding): string {
  return `cursor://anysphere.cursor-deeplink/prompt?text=${encodeURIComponent(promptOf(finding))}`;
}
