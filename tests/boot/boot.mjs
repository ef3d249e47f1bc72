// boot.mjs [--slow PATH] [--unfixed] APP: does the fixed APP really start, answer its health check and stop cleanly?
//
// Copies APP to a temporary folder, runs the fix command on the copy, starts it as its manifest says, wants 200 from the health path,
// then sends SIGTERM while a slow request is under way and wants the answer and exit code 0. Nothing is fetched.
//
// Environment: LASTMILE_FIX, the command that fixes a folder (its last argument is added here); default `$LASTMILE --check --fix`.
// Exit code: 0 works, 1 does not, 2 usage, 77 a toolchain is missing (the name is printed; never counted as passed).
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const healthPath = "/healthz";
const startMs = 30_000;
const stopMs = 10_000;
const npmModules = fileURLToPath(new URL("../npm/node_modules", import.meta.url));

class Failed extends Error {}
class Skipped extends Error {}

// How an app of each manifest is started. `missing` names what this machine lacks; `stopped` is what a clean end looks like.
const toolchains = {
  "package.json": {
    missing: () => (existsSync(npmModules) ? "" : "npm packages (run `npm ci` in tests/npm)"),
    prepare: (dir) => symlinkSync(npmModules, join(dir, "node_modules"), "junction"),
    command: (dir) => JSON.parse(readFileSync(join(dir, "package.json"), "utf8")).scripts.start,
    stopped: (code) => code === 0,
  },
  "go.mod": {
    missing: () => (runs("go", ["version"]) ? "" : "go"),
    prepare: (dir) => must("go", ["build", "-o", "app", "."], dir, { GOPROXY: "off", GOTOOLCHAIN: "local" }),
    command: () => "./app",
    stopped: (code) => code === 0,
  },
  "requirements.txt": {
    missing: (dir) => pythonPackages(dir).filter((name) => !runs("python3", ["-c", `import ${name}`])).join(", "),
    prepare: () => {},
    command: (dir) => "python3 -m " + /^web: (.*)$/m.exec(readFileSync(join(dir, "Procfile"), "utf8"))[1],
    // uvicorn shuts down, then lets the signal end the process
    stopped: (code, signal) => code === 0 || signal === "SIGTERM",
  },
};

function pythonPackages(dir) {
  return readFileSync(join(dir, "requirements.txt"), "utf8").split("\n").map((line) => line.split("==")[0].trim()).filter(Boolean);
}

function runs(program, args) {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

function must(program, args, cwd, env) {
  const done = spawnSync(program, args, { cwd, env: { ...process.env, ...env }, encoding: "utf8" });
  if (done.status !== 0) throw new Failed(`${program} ${args.join(" ")}: ${done.error ?? done.stdout + done.stderr}`);
}

// Exit code 1 only says that findings remain.
function fix(dir) {
  const words = (process.env.LASTMILE_FIX ?? `${process.env.LASTMILE ?? "lastmile"} --check --fix`).split(" ");
  const done = spawnSync(words[0], [...words.slice(1), dir], { encoding: "utf8" });
  if (done.status !== 0 && done.status !== 1) throw new Failed(`the fix command failed: ${done.error ?? `exit code ${done.status}\n${done.stdout}${done.stderr}`}`);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true));
    socket.on("connect", () => socket.destroy());
    socket.on("error", () => resolve(false));
  });
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function start(command, cwd, port) {
  const child = spawn("sh", ["-c", `exec ${command}`], { cwd, env: { ...process.env, PORT: String(port), NODE_ENV: "production" } });
  const app = { child, output: "", ended: null };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (app.output += text));
  child.on("exit", (code, signal) => (app.ended = { code, signal }));
  return app;
}

async function until(ms, what, condition) {
  for (const end = Date.now() + ms; Date.now() < end; await pause(50)) if (await condition()) return;
  throw new Failed(`${what} within ${ms / 1000} s`);
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
  const manifest = Object.keys(toolchains).find((name) => existsSync(join(source, name)));
  if (!manifest) throw new Failed(`${source}: no ${Object.keys(toolchains).join(", ")}`);
  const toolchain = toolchains[manifest];
  const missing = toolchain.missing(source);
  if (missing) throw new Skipped(`missing: ${missing}`);

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
  if (!(error instanceof Failed || error instanceof Skipped)) throw error;
  console.error(`${error instanceof Skipped ? "SKIPPED" : "FAILED"} ${name}: ${error.message}`);
  process.exit(error instanceof Skipped ? 77 : 1);
}
