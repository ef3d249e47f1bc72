// probes.mjs [--unfixed] APP: does the fixed APP hold what the fixes promise?
//
// APP has `probes.json`: which rules' offered fixes are made (after `--fix`), and which probes must pass then. The same
// probes must all fail on the app as it was (--unfixed): so a probe is never one that passes anyhow.
//
// Environment: LASTMILE, the program. Exit code: 0 as promised, 1 not, 2 usage, 77 a toolchain is missing (named).
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { accepts, Failed, freePort, Skipped, start, toolchains, until } from "./running.mjs";

const lastmile = process.env.LASTMILE ?? "lastmile";
const json = (body) => ({ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

// Each asks the running app and says whether it behaves.
const probes = {
  "health answers 200": async (ask) => (await ask("/healthz")).status === 200,
  "headers for browsers are sent": async (ask) => (await ask("/entries")).headers.get("x-content-type-options") === "nosniff",
  "the 30th login in a row gets 429": async (ask) => {
    let last;
    for (let i = 0; i < 30; ++i) last = await ask("/login", json({ email: "a@example.com", password: "wrong" }));
    return last.status === 429;
  },
  "a body of another shape gets 400": async (ask) => (await ask("/entries", json({ author: { a: 1 }, text: 5 }))).status === 400,
  "a foreign origin gets no header": async (ask) => {
    const answer = await ask("/entries", { headers: { origin: "https://evil.example" } });
    return !["*", "https://evil.example"].includes(answer.headers.get("access-control-allow-origin"));
  },
  "the inside of an error stays inside": async (ask) => {
    const answer = await ask("/broken");
    return answer.status === 500 && !answer.text.includes("secret table");
  },
  "a handler that fails is answered": async (ask) => (await ask("/late").catch(() => ({ status: 0 }))).status === 500,
};

async function asker(port) {
  return async (path, options = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { ...options, signal: AbortSignal.timeout(5_000) });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
}

async function held(dir, toolchain, names) {
  const port = await freePort();
  const app = start(toolchain.command(dir), dir, port);
  try {
    await until(30_000, "the port was not opened", () => {
      if (app.ended) throw new Failed(`the app ended before it opened its port\n${app.output}`);
      return accepts(port);
    });
    const ask = await asker(port);
    const passed = [];
    for (const name of names) if (await probes[name](ask)) passed.push(name);
    return passed;
  } finally {
    app.child.kill("SIGKILL");
  }
}

async function probe(source, unfixed) {
  const manifest = Object.keys(toolchains).find((name) => existsSync(join(source, name)));
  const toolchain = toolchains[manifest];
  const missing = toolchain.missing(source);
  if (missing) throw new Skipped(`missing: ${missing}`);
  const { fixes, expect } = JSON.parse(readFileSync(join(source, "probes.json"), "utf8"));
  const dir = realpathSync(mkdtempSync(join(tmpdir(), "probes-")));
  try {
    cpSync(source, dir, { recursive: true });
    if (!unfixed) {
      spawnSync(lastmile, ["--check", "--fix", dir]);
      for (const rule of fixes) spawnSync(lastmile, ["--check", "--fix=review", "--rule", rule, dir]);
    }
    toolchain.prepare(dir);
    const passed = await held(dir, toolchain, expect);
    const wrong = expect.filter((name) => passed.includes(name) === unfixed);
    if (wrong.length > 0) throw new Failed(`${unfixed ? "passes without any fix" : "does not hold"}: ${wrong.join("; ")}`);
    return expect.length;
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
  console.log(`${name}: ${await probe(positionals[0], values.unfixed ?? false)} probes ${values.unfixed ? "fail on it, as they should" : "hold"}`);
} catch (error) {
  if (!(error instanceof Failed || error instanceof Skipped)) throw error;
  console.error(`${error instanceof Skipped ? "SKIPPED" : "FAILED"} ${name}: ${error.message}`);
  process.exit(error instanceof Skipped ? 77 : 1);
}
