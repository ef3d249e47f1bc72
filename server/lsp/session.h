// All that the language server knows. One thread owns it; the functions that work on it are grouped by what the client
// asks for: sync.cc, diagnostics.cc, code_action.cc … The map of them is handlers.cc.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "lsp/client.h"
#include "lsp/connection.h"
#include "lsp/documents.h"
#include "lsp/folder.h"
#include "lsp/settings.h"

namespace lastmile::lsp {

enum class Stage { new_born, running, shut_down, ended };

// A request for the diagnostics of one document that waits until its present text has been read.
struct DocumentPull {
  Reply reply;
  std::string previous;  // the result id that the client has
};

// The work on one open document.
struct DocumentWork {
  bool planned = false, working = false;
  bool anew = false;  // the next reading takes nothing from the last one
  std::stop_source stop;
  TextPtr read;                       // the last text that was; null before the first one since it was opened
  std::chrono::milliseconds cost{0};  // of the last reading
  std::vector<DocumentPull> pulls;
  std::string given;       // the result id that the client was given last
  std::int64_t told = -1;  // the version that was last published about
};

// A request for the diagnostics of everything, held until there is something new.
struct WorkspacePull {
  Reply reply;
  std::map<std::string, std::string> previous;  // uri → the result id that the client has
  Json partial_token;                           // null: everything in the answer
};

struct Session {
  explicit Session(Outside& world) : outside(world) {}

  Outside& outside;
  std::shared_ptr<Connection> kept = std::make_shared<Connection>(outside);  // replies may outlive the session
  Connection& connection = *kept;
  Stage stage = Stage::new_born;
  bool initialized = false;
  int exit_code = 1;
  bool verbose = false;  // the client asked for a trace

  Client client;
  Settings settings;
  Documents documents;
  std::map<std::string, DocumentWork> work;  // by uri of open documents
  std::vector<std::shared_ptr<Folder>> folders;
  OwnRules built_in;  // without rules of a project's own
  std::vector<WorkspacePull> workspace_pulls;
  bool told_of_workspace = false;  // a pull was answered: another one has to wait for something new
  std::map<std::string, std::string> published;  // uri → result id of what the client was told without asking
  std::size_t scans = 0;                         // that were shown
  std::size_t mistakes = 0;                      // exceptions caught in handlers and work
};

}  // namespace lastmile::lsp
