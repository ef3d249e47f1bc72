#include "lsp/handlers.h"

#include <algorithm>

#include "lsp/code_action.h"
#include "lsp/diagnostics.h"
#include "lsp/explain.h"
#include "lsp/lifecycle.h"
#include "lsp/progress.h"
#include "lsp/readiness.h"
#include "lsp/sync.h"

namespace lastmile::lsp {

namespace {

void offer_sync(const Session&, Json& capabilities) {
  constexpr int incremental = 2;
  capabilities["textDocumentSync"] = {{"openClose", true}, {"change", incremental}, {"save", {{"includeText", false}}}};
}

void offer_pull(const Session& session, Json& capabilities) {
  if (!session.client.pulls_diagnostics) return;
  capabilities["diagnosticProvider"] = {
      {"identifier", "lastmile"}, {"interFileDependencies", true}, {"workspaceDiagnostics", true}};
}

void offer_actions(const Session& session, Json& capabilities) {
  capabilities["codeActionProvider"] = true;
  if (!session.client.action_literals) return;  // kinds and resolving are for clients that know what an action is
  capabilities["codeActionProvider"] = {{"codeActionKinds", {"quickfix", "source.fixAll.lastmile"}},
                                        {"resolveProvider", session.client.resolves_edits}};
}

void offer_commands(const Session&, Json& capabilities) {
  capabilities["executeCommandProvider"] = {{"commands", command_names()}};
}

void offer_hover(const Session&, Json& capabilities) { capabilities["hoverProvider"] = true; }

void offer_lenses(const Session&, Json& capabilities) {
  capabilities["codeLensProvider"] = {{"resolveProvider", false}};
}

void offer_folders(const Session&, Json& capabilities) {
  capabilities["workspace"]["workspaceFolders"] = {{"supported", true}, {"changeNotifications", true}};
}

Json all_files() { return {{"filters", Json::array({{{"scheme", "file"}, {"pattern", {{"glob", "**/*"}}}}})}}; }

void offer_created(const Session&, Json& json) { json["workspace"]["fileOperations"]["didCreate"] = all_files(); }
void offer_renamed(const Session&, Json& json) { json["workspace"]["fileOperations"]["didRename"] = all_files(); }
void offer_deleted(const Session&, Json& json) { json["workspace"]["fileOperations"]["didDelete"] = all_files(); }

constexpr Handler table[] = {
    {"initialize", nullptr, initialize},
    {"initialized", initialized},
    {"shutdown", nullptr, shutdown},
    {"exit", exit},
    {"$/cancelRequest", cancel_request},
    {"$/setTrace", set_trace},
    {"window/workDoneProgress/cancel", cancel_progress},

    {"textDocument/didOpen", opened_document, nullptr, offer_sync},
    {"textDocument/didChange", changed_document},
    {"textDocument/didSave", saved_document},
    {"textDocument/didClose", closed_document},

    {"textDocument/diagnostic", nullptr, pull_document, offer_pull},
    {"workspace/diagnostic", nullptr, pull_workspace},
    {"textDocument/codeAction", nullptr, answer_code_actions, offer_actions},
    {"codeAction/resolve", nullptr, resolve_code_action},
    {"workspace/executeCommand", nullptr, execute_command, offer_commands},
    {"textDocument/hover", nullptr, answer_hover, offer_hover},
    {"textDocument/codeLens", nullptr, answer_code_lenses, offer_lenses},
    {"lastmile/check", nullptr, check_again},
    {"lastmile/readiness", nullptr, answer_readiness},
    {"lastmile/report", nullptr, answer_report},
    {"lastmile/rules", nullptr, answer_rules},

    {"workspace/didChangeWorkspaceFolders", changed_folders, nullptr, offer_folders},
    {"workspace/didChangeConfiguration", changed_settings},
    {"workspace/didChangeWatchedFiles", changed_watched_files},
    {"workspace/didCreateFiles", changed_files, nullptr, offer_created},
    {"workspace/didRenameFiles", changed_files, nullptr, offer_renamed},
    {"workspace/didDeleteFiles", changed_files, nullptr, offer_deleted},
};

}  // namespace

std::span<const Handler> handlers() { return table; }

const Handler* handler_of(std::string_view method) {
  const auto found = std::find_if(std::begin(table), std::end(table),
                                  [&](const Handler& handler) { return handler.method == method; });
  return found == std::end(table) ? nullptr : found;
}

}  // namespace lastmile::lsp
