import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { ChecklistTree, messageOf } from "../src/tree";
import { finding, folder, readinessOf } from "./sample";

const { Collapsed, None } = vscode.TreeItemCollapsibleState;
const labels = (tree: ChecklistTree, nodes: ReturnType<ChecklistTree["getChildren"]>) => nodes.map((node) => tree.getTreeItem(node).label);

describe("the Last Mile view", () => {
  it("shows the six checklists of an app at once", async () => {
    const tree = new ChecklistTree(await readinessOf(folder([finding()])));
    assert.deepEqual(labels(tree, tree.getChildren()), [
      "Hosting", "HTTPS, domains", "Environment, secrets", "CI/CD", "Monitoring, scaling", "Security",
    ]);
  });

  it("says how much is open and how much is clear", async () => {
    const tree = new ChecklistTree(await readinessOf(folder([finding()])));
    const [hosting, , , , monitoring] = tree.getChildren().map((node) => tree.getTreeItem(node));
    assert.equal(hosting?.description, "0 open · 3 ✓");
    assert.equal(hosting?.collapsibleState, None);
    assert.equal((hosting?.iconPath as vscode.ThemeIcon).id, "pass-filled");
    assert.equal(monitoring?.description, "1 open · 3 ✓");
    assert.equal(monitoring?.collapsibleState, Collapsed);
    assert.equal(monitoring?.accessibilityInformation?.label, "Monitoring and scaling: 70 of 100, 1 open, 3 checks clear");
  });

  it("lists the findings of a checklist, gravest first, each leading to its place", async () => {
    const findings = [
      finding({ severity: 3, title: "A hint", fixes: [] }), finding({ severity: 1, title: "An error", fingerprint: "f2" }), finding({ title: "A warning" }),
    ];
    const tree = new ChecklistTree(await readinessOf(folder(findings)));
    const monitoring = tree.getChildren()[4];
    const items = tree.getChildren(monitoring).map((node) => tree.getTreeItem(node));
    assert.deepEqual(items.map((item) => item.label), ["An error", "A warning", "A hint"]);
    assert.deepEqual(items.map((item) => (item.iconPath as vscode.ThemeIcon).id), ["error", "warning", "info"]);
    assert.deepEqual(items.map((item) => item.contextValue), ["fixable", "fixable", "finding"]);
    assert.equal(items[0]?.description, "server.js:34");
    assert.deepEqual(items[0]?.command?.arguments, ["f2"]);
  });

  it("gives several components a level of their own", async () => {
    const tree = new ChecklistTree(await readinessOf(folder([finding({ component: "api" })], ["api", "web"])));
    const nodes = tree.getChildren();
    assert.deepEqual(labels(tree, nodes), ["api", "web"]);
    assert.deepEqual(nodes.map((node) => tree.getTreeItem(node).description), ["70 of 100 · 1 open", "100 of 100 · 0 open"]);
    assert.equal(tree.getChildren(nodes[0]).length, 6);
  });

  it("says what it is doing when there is nothing to show", async () => {
    const readiness = await readinessOf(folder([]));
    assert.equal(messageOf(readiness), "Nothing is open: every check is clear.");
    readiness.setState({ name: "scanning", detail: "40 of 120 files" });
    assert.equal(messageOf(readiness), "Reading your app: 40 of 120 files");
    readiness.setState({ name: "stopped" });
    assert.equal(messageOf(readiness), undefined);
    assert.deepEqual(new ChecklistTree(readiness).getChildren(), []);
  });
});
