// The server's life: found, started, started again when it ends unexpectedly, given up with one clear message.
import { accessSync, constants, statSync } from "node:fs";
import * as vscode from "vscode";
import { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, State as ClientState } from "vscode-languageclient/node";
import type { LanguageClientOptions, StaticFeature } from "vscode-languageclient/node";
import { middleware } from "./middleware";
import type { Fix, Readiness } from "./readiness";
import { Restarts } from "./restarts";

export type Apply =
  | { action: "fix"; uri: string; fingerprint: string; fix: Fix["fix"] }
  | { action: "ignore"; uri: string; fingerprint: string; reason: string }
  | { action: "workspace"; uri: string; review: boolean };

export type RulePages = Record<string, { title: string; page: string }>; // by the rule's id

// The server is to tell its findings without being asked: a pull that typing overtakes makes the client clear all
// findings of the document, and some stay away.
const pushedDiagnostics: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    delete capabilities.textDocument?.diagnostic;
    delete capabilities.workspace?.diagnostics;
  },
  initialize: () => undefined,
  getState: () => ({ kind: "static" }),
  clear: () => undefined,
};

// What the official client says about a server that will not start is shown once, in our words.
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export class Server implements vscode.Disposable {
  readonly log = vscode.window.createOutputChannel("Lastmile");
  private readonly restarts = new Restarts();
  private client?: LanguageClient;

  constructor(private readonly bundled: string, private readonly readiness: () => Readiness) {}

  get program(): string {
    return vscode.workspace.getConfiguration("lastmile.server").get<string>("path") || this.bundled;
  }

  async start(): Promise<void> {
    this.readiness().setState({ name: "starting" });
    const mistake = mistakeOf(this.program);
    if (mistake) return this.giveUp(mistake);
    this.client = this.newClient();
    this.client.onDidChangeState(({ newState }) => this.sawState(newState));
    this.client.onNotification("lastmile/readinessChanged", () => void this.readiness().refresh());
    try {
      await this.client.start();
    } catch (error) {
      this.log.appendLine(String(error));
      this.giveUp(`${this.program} does not work as a language server`);
    }
  }

  async restart(): Promise<void> {
    this.restarts.forget();
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    const told = (error: unknown): void => this.log.appendLine(`While it stopped: ${String(error)}`);
    if (client?.needsStop()) await client.stop(5000).catch(told);
    await client?.dispose().catch(told);
  }

  async request<Result>(method: string, params: object = {}): Promise<Result> {
    if (!this.client?.isRunning()) throw new Error("the program is not running");
    return this.client.sendRequest<Result>(method, params);
  }

  // The server makes the edit and sends it back to the editor, which shows a preview where one is to be read first.
  async apply(what: Apply): Promise<void> {
    await this.request("workspace/executeCommand", { command: "lastmile.apply", arguments: [what] });
  }

  dispose(): void {
    void this.stop();
    this.log.dispose();
  }

  private newClient(): LanguageClient {
    const options: LanguageClientOptions = {
      documentSelector: [{ scheme: "file" }],
      synchronize: { configurationSection: "lastmile" },
      initializationOptions: { readiness: true, confirmOnce: true },
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: middleware(this.readiness()),
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.closed(),
      },
    };
    const client = new QuietClient("lastmile", "Lastmile", { command: this.program, args: ["--stdio"] }, options);
    client.registerFeature(pushedDiagnostics);
    return client;
  }

  private sawState(state: ClientState): void {
    if (state === ClientState.Running) void this.readiness().refresh();
    if (state === ClientState.Starting && !this.gaveUp) this.readiness().setState({ name: "starting" });
  }

  private closed(): { action: CloseAction; handled: boolean } {
    this.log.appendLine("The server ended unexpectedly.");
    if (this.gaveUp) return { action: CloseAction.DoNotRestart, handled: true };
    if (this.restarts.allow(Date.now())) return { action: CloseAction.Restart, handled: true };
    this.giveUp("it ended unexpectedly several times in a row");
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  private get gaveUp(): boolean {
    return this.readiness().state.name === "stopped";
  }

  private giveUp(why: string): void {
    if (this.gaveUp) return;
    this.log.appendLine(why);
    void this.stop();
    this.readiness().setState({ name: "stopped" });
    void vscode.window.showErrorMessage(`Lastmile is not running: ${why}.`, "Show Log", "Restart").then((answer) => {
      if (answer === "Show Log") this.log.show();
      if (answer === "Restart") void this.restart();
    });
  }
}

export function mistakeOf(program: string): string | undefined {
  try {
    if (!statSync(program).isFile()) return `${program} is no program`;
    accessSync(program, constants.X_OK);
    return undefined;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return missing ? `there is no file ${program}` : `${program} may not be started`;
  }
}
