// What the editor at the other end can take, from its `initialize` request. What it cannot take is not sent: the
// writers below leave out fields that this client did not ask for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lsp/types.h"

namespace lastmile::lsp {

struct Client {
  std::string name;  // for the log; empty when it does not say
  Encoding encoding = Encoding::utf16;
  std::vector<WorkspaceFolder> folders;
  std::optional<std::int64_t> process;  // of the editor, to end with it
  Json settings;                        // from initializationOptions; null for none
  bool confirms_once = false;           // initializationOptions.confirmOnce: see docs/protocol.md
  bool takes_readiness = false;         // initializationOptions.readiness: it wants lastmile/readinessChanged

  // textDocument
  bool publishes_version = false, related_information = false, code_description = false, diagnostic_data = false;
  std::vector<DiagnosticTag> tags;
  bool pulls_diagnostics = false;  // and can be told to pull again
  bool action_literals = false, resolves_edits = false, disabled_actions = false, preferred_actions = false;
  bool action_data = false;
  bool markdown_hover = false;
  // workspace
  bool document_changes = false, creates_files = false, annotations = false, applies_edits = false;
  bool configuration = false, registers_configuration = false, registers_watchers = false, workspace_folders = false;
  bool refreshes_lenses = false;
  // window
  bool progress = false;

  Json diagnostic(const Diagnostic& diagnostic) const;
  Json workspace_edit(const WorkspaceEdit& edit) const;
  Json code_action(const CodeAction& action) const;
};

// From the parameters of `initialize`; throws Json::exception when they are not what the protocol says.
Client read_client(const Json& params);

std::string_view to_string(Encoding encoding);

}  // namespace lastmile::lsp
