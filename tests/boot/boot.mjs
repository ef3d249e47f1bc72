// boot.mjs [--slow PATH] [--unfixed] APP: does the fixed APP really start, answer its health check and stop cleanly?
//
// Copies APP to a temporary folder, runs the fix command on the copy, starts it as its manifest says, wants 200 from the health path,
// then sends SIGTERM while a slow request is under way and wants the answer and exit code 0. Nothing is fetched.
//
// Environment: LASTMILE_FIX, the command that fixes a folder (its last argument is added here); default `$LASTMILE --check --fix`.
// Exit code: 0 works, 1 does not, 2 usage.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { accepts, Failed, freePort, pause, start, toolchainOf, until } from "./running.mjs";

const healthPath = "/healthz";
const startMs = 30_000;
const stopMs = 10_000;
// Exit code 1 only says that findings remain.
function fix(dir) {
  const words = (process.env.LASTMILE_FIX ?? `${process.env.LASTMILE ?? "lastmile"} --check --fix`).split(" ");
  const done = spawnSync(words[0], [...words.slice(1), dir], { encoding: "utf8" });
  if (done.status !== 0 && done.status !== 1) throw new Failed(`the fix command failed: ${done.error ?? `exit code ${done.status}\n${done.stdout}${done.stderr}`}`);
}

async function status(port, path) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: "close" } });
  await answer.arrayBuffer();
  return answer.status;
}

async function want(request, path) {
  const code = await request.catch((error) => error.cause?.message ?? error.message);
  if (code !== 200) throw new Failed(`GET ${path} answered ${code}, not 200`);
}

async function checkRunning(app, port, slow, stopped) {
  await until(startMs, "the port was not opened", () => {
    if (app.ended) throw new Failed("the app ended before it opened its port");
    return accepts(port);
  });
  await want(status(port, healthPath), healthPath);

  const underWay = slow && want(status(port, slow), `${slow}, under way at SIGTERM,`);
  if (slow) await pause(200);
  app.child.kill("SIGTERM");
  await underWay;
  await until(stopMs, "the app did not end after SIGTERM", () => app.ended);
  const { code, signal } = app.ended;
  if (!stopped(code, signal)) throw new Failed(`after SIGTERM the app ended with ${signal ?? `exit code ${code}`}, not exit code 0`);
}

async function boot(source, { slow, unfixed }) {
  const toolchain = toolchainOf(source);
  const dir = mkdtempSync(join(tmpdir(), "boot-"));
  let app;
  try {
    cpSync(source, dir, { recursive: true });
    if (!unfixed) fix(dir);
    toolchain.prepare(dir);
    const port = await freePort();
    app = start(toolchain.command(dir), dir, port);
    await checkRunning(app, port, slow, toolchain.stopped);
  } catch (error) {
    if (app) error.message += `\n--- what the app printed ---\n${app.output}`;
    throw error;
  } finally {
    app?.child.kill("SIGKILL");
    rmSync(dir, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({
  options: { slow: { type: "string" }, unfixed: { type: "boolean" } },
  allowPositionals: true,
});
if (positionals.length !== 1) {
  console.error("usage: node boot.mjs [--slow PATH] [--unfixed] APP");
  process.exit(2);
}
const name = basename(positionals[0]);
try {
  await boot(positionals[0], values);
  console.log(`${name}: healthy, and stops cleanly`);
} catch (error) {
  if (!(error instanceof Failed)) throw error;
  console.error(`FAILED ${name}: ${error.message}`);
  process.exit(1);
}
