import * as assert from "node:assert/strict";
import { cursorLink, promptOf } from "../src/prompt";
import { Readiness } from "../src/readiness";
import { Restarts } from "../src/restarts";
import { mistakeOf } from "../src/server";
import { finding, folder } from "./sample";

describe("restarts", () => {
  it("are allowed four times in three minutes, and again later", () => {
    const restarts = new Restarts();
    assert.deepEqual([0, 1, 2, 3, 4].map((second) => restarts.allow(second * 1000)), [true, true, true, true, false]);
    assert.equal(restarts.allow(5 * 60_000), true);
  });

  it("are counted anew when the user asks for one", () => {
    const restarts = new Restarts(1);
    restarts.allow(0);
    restarts.forget();
    assert.equal(restarts.allow(1), true);
  });
});

describe("a program that cannot be the server", () => {
  it("is told by what is wrong with it", () => {
    assert.equal(mistakeOf("/no/such/lastmile"), "there is no file /no/such/lastmile");
    assert.equal(mistakeOf("/tmp"), "/tmp is no program");
    assert.equal(mistakeOf(__filename), `${__filename} may not be started`);
    assert.equal(mistakeOf(process.execPath), undefined);
  });
});

describe("the prompt for an assistant", () => {
  it("holds facts and the place, and what is known to work", () => {
    const prompt = promptOf(finding());
    for (const part of ["server.js, line 34", "No health endpoint", "monitoring/no-health-endpoint", "Answer GET /healthz; or: Answer GET /readyz, too"]) {
      assert.ok(prompt.includes(part), part);
    }
  });

  it("is a link for Cursor, short enough for one", () => {
    const link = cursorLink(finding());
    assert.match(link, /^cursor:\/\/anysphere\.cursor-deeplink\/prompt\?text=/);
    assert.ok(link.length < 8000);
    assert.equal(new URL(link).searchParams.get("text"), promptOf(finding()));
  });
});

describe("what the server says", () => {
  it("is asked for once more when something changed meanwhile, however often it did", async () => {
    let asked = 0;
    const readiness = new Readiness(async () => {
      asked += 1;
      await Promise.resolve();
      return { folders: [folder([])] };
    });
    await Promise.all([readiness.refresh(), readiness.refresh(), readiness.refresh()]);
    assert.equal(asked, 2);
  });

  it("is kept when the server is away", async () => {
    let away = false;
    const readiness = new Readiness(() => (away ? Promise.reject(new Error("gone")) : Promise.resolve({ folders: [folder([finding()])] })));
    await readiness.refresh();
    away = true;
    await readiness.refresh();
    assert.equal(readiness.find("f1")?.title, "No health endpoint");
  });
});
