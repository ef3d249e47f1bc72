// What the server says about the open folders (docs/protocol.md), and the state it is in. Everything that is shown of it
// listens here.
import * as vscode from "vscode";

export interface Fix {
  fix: number;
  title: string;
  class: "auto" | "review" | "scaffold";
}

export interface Finding {
  uri: string;
  range: { start: { line: number; character: number }; end: { line: number; character: number } };
  rule: string;
  title: string;
  checklist: string;
  severity: 1 | 2 | 3;
  message: string;
  fingerprint: string;
  component: string;
  fixes: Fix[];
}

export interface Checklist {
  id: string;
  title: string;
  score: number;
  open: number;
  clear: number;
}

export interface Component {
  folder: string;
  score: number;
  open: number;
  checklists: Checklist[];
}

export interface Folder {
  uri: string;
  scanned: boolean;
  score: number;
  open: number;
  components: Component[];
  findings: Finding[];
}

export type State =
  | { name: "starting" }
  | { name: "scanning"; detail: string }
  | { name: "ready" }
  | { name: "stopped" };

type Ask = () => Thenable<{ folders: Folder[] }>;

export class Readiness implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  folders: Folder[] = [];
  state: State = { name: "starting" };
  private asking = false;
  private again = false;

  constructor(private readonly ask: Ask) {}

  get score(): number {
    return Math.min(100, ...this.folders.map((folder) => folder.score));
  }

  get open(): number {
    return this.folders.reduce((sum, folder) => sum + folder.open, 0);
  }

  find(fingerprint: string): Finding | undefined {
    return this.folders.flatMap((folder) => folder.findings).find((finding) => finding.fingerprint === fingerprint);
  }

  setState(state: State): void {
    this.state = state;
    void vscode.commands.executeCommand("setContext", "lastmile.state", state.name);
    this.changed.fire();
  }

  // Asks the server; while an answer is awaited, later calls make one more question.
  async refresh(): Promise<void> {
    if (this.asking) {
      this.again = true;
      return;
    }
    this.asking = true;
    try {
      do {
        this.again = false;
        this.folders = (await this.ask()).folders;
      } while (this.again);
      if (this.state.name !== "stopped" && this.folders.every((folder) => folder.scanned)) this.setState({ name: "ready" });
      else this.changed.fire();
    } catch {
      // The server went away; it is asked again when it is back.
    } finally {
      this.asking = false;
    }
  }

  dispose(): void {
    this.changed.dispose();
  }
}
