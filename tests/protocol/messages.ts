// Everything the server may send, by method. The types are the official ones; JSON Schema is made from them (schema.mjs),
// so a method that is missing here, or a field that a type does not have, fails the test.
import type * as lsp from "vscode-languageserver-protocol";

export interface Notifications {
  "textDocument/publishDiagnostics": lsp.PublishDiagnosticsParams;
  "window/logMessage": lsp.LogMessageParams;
  "window/showMessage": lsp.ShowMessageParams;
  "$/progress": {
    token: lsp.ProgressToken;
    value: lsp.WorkDoneProgressBegin | lsp.WorkDoneProgressReport | lsp.WorkDoneProgressEnd | lsp.WorkspaceDiagnosticReportPartialResult;
  };
  "$/logTrace": lsp.LogTraceParams;
  "lastmile/readinessChanged": { uri: lsp.URI; score: Percent; open: lsp.uinteger };
}

export interface Requests {
  "client/registerCapability": { registrations: Registration[] };
  "window/workDoneProgress/create": lsp.WorkDoneProgressCreateParams;
  "workspace/applyEdit": lsp.ApplyWorkspaceEditParams;
  "workspace/codeLens/refresh": None;
  "workspace/configuration": lsp.ConfigurationParams;
  "workspace/diagnostic/refresh": None;
}

export interface Results {
  initialize: lsp.InitializeResult;
  shutdown: null;
  "textDocument/codeAction": (lsp.Command | lsp.CodeAction)[] | null;
  "codeAction/resolve": lsp.CodeAction;
  "textDocument/codeLens": lsp.CodeLens[] | null;
  "textDocument/diagnostic": lsp.DocumentDiagnosticReport;
  "workspace/diagnostic": lsp.WorkspaceDiagnosticReport;
  "textDocument/hover": lsp.Hover | null;
  "workspace/executeCommand": lsp.ApplyWorkspaceEditResult | Readiness;
  "lastmile/readiness": Readiness;
  "lastmile/report": { html: string };
  "lastmile/rules": Rules;
  "lastmile/check": null;
}

// No parameters: none are sent, not even null.
type None = null;

// The official type leaves the options open; these are the ones in use.
type Registration =
  | { id: string; method: "workspace/didChangeWatchedFiles"; registerOptions: lsp.DidChangeWatchedFilesRegistrationOptions }
  | { id: string; method: "workspace/didChangeConfiguration"; registerOptions: lsp.DidChangeConfigurationRegistrationOptions };

// Our own part.

/**
 * @minimum 0
 * @maximum 100
 */
export type Percent = lsp.integer;

export interface Readiness {
  folders: {
    uri: lsp.URI;
    scanned: boolean;
    score: Percent;
    open: lsp.uinteger;
    components: Component[];
    findings: OpenFinding[];
  }[];
}

interface Component {
  folder: string;
  score: Percent;
  open: lsp.uinteger;
  checklists: { id: string; title: string; score: Percent; open: lsp.uinteger; clear: lsp.uinteger }[];
  improvements: { rule: string; title: string; checklist: string; findings: lsp.uinteger; gain: lsp.uinteger }[];
}

interface OpenFinding {
  uri: lsp.DocumentUri;
  range: lsp.Range;
  rule: string;
  title: string;
  checklist: string;
  severity: lsp.DiagnosticSeverity;
  message: string;
  fingerprint: string;
  component: string;
  fixable: boolean;
  fixes: { fix: lsp.uinteger; title: string; class: "auto" | "review" | "scaffold" }[];
}

interface Rules {
  rules: { [rule: string]: { title: string; severity: "off" | "info" | "warning" | "error"; checklist: string; page: string } };
}
