import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { middleware } from "../src/middleware";
import { folder, readinessOf } from "./sample";

const somewhere = new vscode.Range(0, 0, 0, 0);
const context = { diagnostics: [], only: undefined, triggerKind: vscode.CodeActionTriggerKind.Invoke };
const token = new vscode.CancellationTokenSource().token;

describe("the middleware", () => {
  it("asks for a reason where the server would leave a TODO", async () => {
    const [fix, ignore] = [new vscode.CodeAction("Answer GET /healthz"), new vscode.CodeAction("Ignore a/b here, with a reason")];
    Object.assign(fix, { data: { action: "fix", fingerprint: "f1" } });
    Object.assign(ignore, { data: { action: "ignore", fingerprint: "f1" }, edit: new vscode.WorkspaceEdit() });
    const document = await vscode.workspace.openTextDocument({ content: "" });
    const { provideCodeActions } = middleware(await readinessOf());
    const actions = await provideCodeActions?.(document, somewhere, context, token, () => [fix, ignore]);
    assert.equal(actions?.[0], fix);
    const asking = actions?.[1] as vscode.CodeAction;
    assert.equal(asking.title, "Ignore a/b here, with a reason…");
    assert.equal(asking.edit, undefined);
    assert.deepEqual(asking.command, { command: "lastmile.ignore", title: asking.title, arguments: ["f1"] });
  });

  it("shows the first look at a workspace, and nobody else's progress", async () => {
    const readiness = await readinessOf(folder([]));
    const { handleWorkDoneProgress } = middleware(readiness);
    const passed: string[] = [];
    const next = (_: unknown, params: { kind: string }) => void passed.push(params.kind);
    handleWorkDoneProgress?.("other", { kind: "report", message: "9 of 9" }, next);
    assert.deepEqual(readiness.state, { name: "ready" });
    handleWorkDoneProgress?.("lastmile-scan-1", { kind: "report", message: "40 of 120 files" }, next);
    assert.deepEqual(readiness.state, { name: "scanning", detail: "40 of 120 files" });
    handleWorkDoneProgress?.("lastmile-scan-1", { kind: "end" }, next);
    await new Promise((resolve) => readiness.onDidChange(() => resolve(undefined)));
    assert.deepEqual(readiness.state, { name: "ready" });
    assert.deepEqual(passed, ["report", "report", "end"]);
  });

  it("lets only commands of the server through to it", async () => {
    const { executeCommand } = middleware(await readinessOf());
    const asked: string[] = [];
    await executeCommand?.("lastmile.apply", [], (command) => void asked.push(command));
    assert.deepEqual(asked, ["lastmile.apply"]);
  });
});
