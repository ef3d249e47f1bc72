// Starts the app as your users meet it, and asks it one question. What it needs to start, a database or keys, it takes
// from the environment, as it does in production.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import test from "node:test";
import { setTimeout as wait } from "node:timers/promises";

const port = 20000 + Math.floor(Math.random() * 20000);

test("the app starts and answers", { timeout: 30000 }, async (t) => {
  const app = spawn("npm", ["start"], {
    env: { ...process.env, PORT: String(port) },
    detached: true,
    stdio: "inherit",
  });
  t.after(() => app.exitCode === null && process.kill(-app.pid));
  let answer;
  while (!answer) {
    assert.equal(app.exitCode, null, "the app ended before it answered");
    answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => wait(200));
  }
  assert.ok(answer.status < 500, `the app answers with ${answer.status}`);
});
