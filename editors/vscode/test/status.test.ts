import * as assert from "node:assert/strict";
import { statusOf } from "../src/status";
import { finding, folder, readinessOf } from "./sample";

describe("the status bar", () => {
  it("shows score and open count, coloured by how good it is", async () => {
    const bad = { ...folder([finding()]), score: 41 };
    const fair = { ...folder([finding()]), score: 89 };
    const good = { ...folder([finding()]), score: 95 };
    const shown = async (it: typeof bad) => statusOf(await readinessOf(it));
    assert.deepEqual(await shown(bad), {
      text: "$(checklist) Last mile 41 · 1 open", tooltip: "Production readiness: 41 of 100, 1 open. Click to see them.", background: "statusBarItem.errorBackground",
    });
    assert.equal((await shown(fair)).background, "statusBarItem.warningBackground");
    assert.equal((await shown(good)).background, undefined);
  });

  it("is about the weakest folder, and the findings of all", async () => {
    const readiness = await readinessOf({ ...folder([finding()]), score: 70 }, { ...folder([finding(), finding()]), score: 52 });
    assert.equal(statusOf(readiness).text, "$(checklist) Last mile 52 · 3 open");
  });

  it("tells apart nothing open, working, and not running", async () => {
    const readiness = await readinessOf(folder([]));
    assert.equal(statusOf(readiness).text, "$(pass) Last mile 100");
    readiness.setState({ name: "scanning", detail: "40 of 120 files" });
    assert.equal(statusOf(readiness).tooltip, "Reading your app: 40 of 120 files");
    readiness.setState({ name: "stopped" });
    assert.equal(statusOf(readiness).background, "statusBarItem.errorBackground");
  });
});
