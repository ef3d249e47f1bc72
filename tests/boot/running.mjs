// How apps of tests are made ready and started: one toolchain for each manifest. Used by boot.mjs and probes.mjs.
//
// Nothing is fetched: packages come from tests/npm, build/python and the modules of tests/go, where `./dev test` puts them.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { connect, createServer } from "node:net";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const place = (path) => fileURLToPath(new URL(path, import.meta.url));
const npmModules = place("../npm/node_modules");
const goModules = place("../go/go.mod");

process.env.PATH = [place("../../build/python/bin"), join(npmModules, ".bin"), process.env.PATH].join(delimiter);
process.env.NEXT_TELEMETRY_DISABLED = "1";

export class Failed extends Error {}

const script = (dir, name) => JSON.parse(readFileSync(join(dir, "package.json"), "utf8")).scripts[name];

// How an app of each manifest is started; `stopped` is what a clean end looks like.
const toolchains = {
  "package.json": {
    prepare: (dir) => {
      symlinkSync(npmModules, join(dir, "node_modules"), "junction");
      if (script(dir, "build")) must("sh", ["-c", script(dir, "build")], dir);
    },
    command: (dir) => script(dir, "start"),
    stopped: (code) => code === 0,
  },
  "go.mod": {
    prepare: (dir) => must("go", ["build", "-modfile", goModules, "-o", "app", "."], dir, { GOPROXY: "off", GOFLAGS: "-mod=readonly" }),
    command: () => "./app",
    stopped: (code) => code === 0,
  },
  "requirements.txt": {
    prepare: () => {},
    command: (dir) => "python3 -m " + /^web: (.*)$/m.exec(readFileSync(join(dir, "Procfile"), "utf8"))[1],
    // uvicorn shuts down, then lets the signal end the process
    stopped: (code, signal) => code === 0 || signal === "SIGTERM",
  },
};

export function toolchainOf(app) {
  const manifest = Object.keys(toolchains).find((name) => existsSync(join(app, name)));
  if (!manifest) throw new Failed(`${app}: no ${Object.keys(toolchains).join(", ")}`);
  return toolchains[manifest];
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
