// How apps of tests are made ready and started: one toolchain for each manifest. Used by boot.mjs and probes.mjs.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const npmModules = fileURLToPath(new URL("../npm/node_modules", import.meta.url));

export class Failed extends Error {}
export class Skipped extends Error {}

// How an app of each manifest is started. `missing` names what this machine lacks; `stopped` is what a clean end looks like.
export const toolchains = {
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
  return readFileSync(join(dir, "requirements.txt"), "utf8").split("\n").map((line) => line.split("==")[0].trim().toLowerCase().replaceAll("-", "_")).filter(Boolean);
}

function runs(program, args) {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

export function must(program, args, cwd, env) {
  const done = spawnSync(program, args, { cwd, env: { ...process.env, ...env }, encoding: "utf8" });
  if (done.status !== 0) throw new Failed(`${program} ${args.join(" ")}: ${done.error ?? done.stdout + done.stderr}`);
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true));
    socket.on("connect", () => socket.destroy());
    socket.on("error", () => resolve(false));
  });
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export function start(command, cwd, port) {
  const child = spawn("sh", ["-c", `exec ${command}`], { cwd, env: { ...process.env, PORT: String(port), NODE_ENV: "production" } });
  const app = { child, output: "", ended: null };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (app.output += text));
  child.on("exit", (code, signal) => (app.ended = { code, signal }));
  return app;
}

export async function until(ms, what, condition) {
  for (const end = Date.now() + ms; Date.now() < end; await pause(50)) if (await condition()) return;
  throw new Failed(`${what} within ${ms / 1000} s`);
}
