// probes.mjs [--unfixed] APP: does the fixed APP hold what the fixes promise?
//
// APP has `probes.json`: which rules' offered fixes are made (after `--fix`), and which probes must pass then. The same
// probes must all fail on the app as it was (--unfixed): so a probe is never one that passes anyhow. Those in `already`
// hold before and after, and say why.
//
// Environment: LASTMILE, the program. Exit code: 0 as promised, 1 not, 2 usage.
import { spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { Failed, freePort, pause, start, toolchainOf, until } from "./running.mjs";

const lastmile = process.env.LASTMILE ?? "lastmile";
const webhookSecret = "for-this-test-only";
process.env.STRIPE_WEBHOOK_SECRET = webhookSecret;

const json = (body, headers) => ({ method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });
const payment = { id: "evt_1", object: "event", type: "checkout.session.completed", data: { object: { id: "cs_1" } } };

// As Stripe documents it: the time and the message, signed with the secret.
function signature(message) {
  const time = Math.floor(Date.now() / 1000);
  const digest = createHmac("sha256", webhookSecret).update(`${time}.${JSON.stringify(message)}`).digest("hex");
  return { "stripe-signature": `t=${time},v1=${digest}` };
}

// Each asks the running app and says whether it behaves.
const probes = {
  "health answers 200": async ({ ask, paths }) => (await ask(paths.health)).status === 200,
  "headers for browsers are sent": async ({ ask, paths }) => (await ask(paths.entries)).headers.get("x-content-type-options") === "nosniff",
  "the 30th login in a row gets 429": async ({ ask, paths }) => {
    let last;
    for (let i = 0; i < 30; ++i) last = await ask(paths.login, json({ email: "a@example.com", password: "wrong" }));
    return last.status === 429;
  },
  "a body of another shape gets 400": async ({ ask, paths }) => (await ask(paths.entries, json({ author: { a: 1 }, text: 5 }))).status === 400,
  // What FastAPI answers to every body that does not fit.
  "a body of another shape gets 422": async ({ ask, paths }) => (await ask(paths.entries, json({ author: { a: 1 }, text: 5 }))).status === 422,
  "a body of the right shape is taken": async ({ ask, paths }) => (await ask(paths.entries, json({ author: "Ada", text: "Hello" }))).status === 201,
  "a foreign origin gets no header": async ({ ask, paths }) => {
    const answer = await ask(paths.entries, { headers: { origin: "https://evil.example" } });
    return answer.headers.get("access-control-allow-origin") === null;
  },
  // Where a header is always the same, it names the one website that may.
  "a foreign origin is not the one that is named": async ({ ask, paths }) => {
    const answer = await ask(paths.entries, { headers: { origin: "https://evil.example" } });
    return !["*", "https://evil.example"].includes(answer.headers.get("access-control-allow-origin"));
  },
  "an origin of the list gets a header": async ({ ask, paths }) => {
    const answer = await ask(paths.entries, { headers: { origin: "http://localhost:5173" } });
    return ["*", "http://localhost:5173"].includes(answer.headers.get("access-control-allow-origin"));
  },
  "the inside of an error stays inside": async ({ ask, paths }) => {
    const answer = await ask(paths.broken);
    return answer.status === 500 && !answer.text.includes("secret table");
  },
  "an unsigned webhook is refused": async ({ ask, paths }) => (await ask(paths.webhook, json(payment))).status === 400,
  "a signed webhook is taken": async ({ ask, paths }) => (await ask(paths.webhook, json(payment, signature(payment)))).status === 200,
  // The last two, for they may end the app.
  "a handler that fails is answered": async ({ ask }) => (await ask("/late")).status === 500,
  "what is under way at SIGTERM is answered": async ({ ask, paths, app, stopped }) => {
    const underWay = ask(paths.report).catch(() => ({ status: 0 }));
    await pause(500);
    app.child.kill("SIGTERM");
    const { status } = await underWay;
    await until(20_000, "the app did not end after SIGTERM", () => app.ended);
    return status === 200 && stopped(app.ended.code, app.ended.signal);
  },
};

const usualPaths = { health: "/healthz", entries: "/entries", login: "/login", broken: "/broken", webhook: "/webhooks/stripe", report: "/report" };

function asker(port) {
  return async (path, options = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { ...options, signal: AbortSignal.timeout(30_000) });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
}

// Those of `names` that the app in `dir` passes.
async function passedBy(dir, { command, stopped }, names, paths) {
  const port = await freePort();
  const ask = asker(port);
  const app = start(command(dir), dir, port);
  try {
    // A port may be open before the app behind it is ready: whatever it answers will do.
    await until(60_000, "nothing was answered", () => {
      if (app.ended) throw new Failed(`the app ended before it answered anything\n${app.output}`);
      return ask("/").then(() => true, () => false);
    });
    const passed = [];
    // No answer at all, or none in time, is a probe that fails.
    for (const name of names) if (await probes[name]({ ask, paths, app, stopped }).catch(() => false)) passed.push(name);
    return passed;
  } finally {
    app.child.kill("SIGKILL");
  }
}

function fix(dir, rules) {
  spawnSync(lastmile, ["--check", "--fix", dir]);
  for (const rule of rules) spawnSync(lastmile, ["--check", "--fix=all", "--rule", rule, dir]);
}

// What is not as it should be: promised probes that fail, or pass without any fix.
async function wrong(source, unfixed) {
  const toolchain = toolchainOf(source);
  const { fixes, expect, already = {}, paths } = JSON.parse(readFileSync(join(source, "probes.json"), "utf8"));
  const asked = [...expect, ...Object.keys(already)];
  for (const name of asked) if (!probes[name]) throw new Failed(`probes.json: there is no probe "${name}"`);
  const names = Object.keys(probes).filter((name) => asked.includes(name));
  const dir = realpathSync(mkdtempSync(join(tmpdir(), "probes-")));
  try {
    cpSync(source, dir, { recursive: true });
    if (!unfixed) fix(dir, fixes);
    toolchain.prepare(dir);
    const passed = await passedBy(dir, toolchain, names, { ...usualPaths, ...paths });
    return names.filter((name) => passed.includes(name) === (unfixed && !already[name]));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({ options: { unfixed: { type: "boolean" } }, allowPositionals: true });
if (positionals.length !== 1) {
  console.error("usage: node probes.mjs [--unfixed] APP");
  process.exit(2);
}
const name = basename(positionals[0]);
try {
  const problems = await wrong(positionals[0], values.unfixed ?? false);
  for (const problem of problems) console.error(`FAILED ${name}: not as it should be ${values.unfixed ? "without any fix" : "when it is fixed"}: ${problem}`);
  if (problems.length === 0) console.log(`${name}: all probes ${values.unfixed ? "fail on it, as they should" : "hold"}`);
  process.exit(problems.length === 0 ? 0 : 1);
} catch (error) {
  if (!(error instanceof Failed)) throw error;
  console.error(`FAILED ${name}: ${error.message}`);
  process.exit(1);
}
