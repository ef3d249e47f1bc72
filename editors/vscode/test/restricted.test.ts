// The whole extension in a workspace that the user does not trust.
import * as assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as vscode from "vscode";
import type { Readiness } from "../src/readiness";

const patience = 90_000;

async function until(what: string, condition: () => boolean): Promise<void> {
  const end = Date.now() + patience;
  while (!condition()) {
    assert.ok(Date.now() < end, `waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const extension = () => vscode.extensions.getExtension("lastmile.lastmile");
const state = () => (extension()?.exports as Readiness).state.name;
const root = () => vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail("no folder is open");
const found = (file: string, rule: string) =>
  vscode.languages.getDiagnostics(vscode.Uri.joinPath(root(), file)).filter((each) => ruleOf(each) === rule);

function ruleOf(diagnostic: vscode.Diagnostic): unknown {
  return typeof diagnostic.code === "object" ? diagnostic.code.value : diagnostic.code;
}

async function set(section: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration().update(section, value, vscode.ConfigurationTarget.Global);
}

describe("in a workspace that is not trusted", () => {
  it("findings are shown", async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    await until("findings", () => found("server.js", "monitoring/no-health-endpoint").length === 1);
    assert.equal(extension()?.isActive, true);
  });

  it("the workspace cannot say which program is started", () => {
    const path = vscode.workspace.getConfiguration("lastmile.server").inspect<string>("path");
    assert.equal(path?.workspaceValue, undefined);
    assert.equal(vscode.workspace.getConfiguration("lastmile.server").get("path"), "");
  });

  it("every command of the manifest is there", async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const { commands } = extension()?.packageJSON.contributes as { commands: { command: string }[] };
    assert.ok(commands.length > 10);
    assert.deepEqual(commands.map(({ command }) => command).filter((command) => !known.has(command)), []);
  });

  it("it does not start with every window", () => {
    const events = extension()?.packageJSON.activationEvents as string[];
    assert.deepEqual(events.filter((event) => !/^(onLanguage|workspaceContains):/.test(event)), []);
  });

  it("settings are read live", async () => {
    await set("lastmile.severity", { "monitoring/*": "off" });
    await until("the rule is off", () => found("server.js", "monitoring/no-health-endpoint").length === 0);
    await set("lastmile.severity", undefined);
    await until("the rule is back", () => found("server.js", "monitoring/no-health-endpoint").length === 1);
    await set("lastmile.checklists", { monitoring: false });
    await until("the checklist is off", () => found("server.js", "monitoring/no-health-endpoint").length === 0);
    await set("lastmile.checklists", undefined);
    await until("the checklist is back", () => found("server.js", "monitoring/no-health-endpoint").length === 1);
  });

  it("without its program it stops, and starts again when there is one", async () => {
    await set("lastmile.server.path", "/no/such/lastmile");
    await until("it stops", () => state() === "stopped");
    assert.equal(found("server.js", "monitoring/no-health-endpoint").length, 0);
    await assert.doesNotReject(async () => vscode.commands.executeCommand("lastmile.report"));
    await set("lastmile.server.path", undefined);
    await until("findings again", () => found("server.js", "monitoring/no-health-endpoint").length === 1);
  });

  it("a program that always ends is not started for ever", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lastmile-ends-"));
    const [program, log] = [join(folder, "ends"), join(folder, "log")];
    writeFileSync(program, `#!/bin/sh\necho started >> ${log}\n`, { mode: 0o755 });
    await set("lastmile.server.path", program);
    await until("it stops", () => state() === "stopped");
    const starts = readFileSync(log, "utf8").match(/started/g)?.length ?? 0;
    assert.ok(starts >= 1 && starts <= 5, `${starts} starts`);
    await set("lastmile.server.path", undefined);
    await until("findings again", () => found("server.js", "monitoring/no-health-endpoint").length === 1);
    rmSync(folder, { recursive: true });
  });

  it("all safe fixes of the workspace are made at once", async () => {
    await vscode.commands.executeCommand("lastmile.fixWorkspace");
    await until("the fix", () => found("server.js", "monitoring/no-health-endpoint").length === 0);
    const open = vscode.workspace.textDocuments.find((document) => document.uri.path.endsWith("/server.js"));
    assert.match(open?.getText() ?? "", /healthz/);
  });
});
