#include "lsp/sync.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "lsp/diagnostics.h"
#include "lsp/uri.h"

namespace lastmile::lsp {

namespace fs = std::filesystem;

namespace {

// Files whose text says what else is read, and how it is judged.
bool shapes_project(std::string_view path) {
  const std::string_view name = name_of(path);
  return name == config_name || name == ".gitignore" || path.find(".lastmile/") != std::string_view::npos;
}

void note_change(Session& session, const Place& place) {
  if (!place.folder) return;
  if (shapes_project(place.path)) {
    place.folder->listing_changed = true;
    plan_work(session, place.folder);
  }
}

void document_changed(Session& session, Document& document) {
  const Place place = place_of(session, document);
  note_change(session, place);
  if (!place.folder) return;
  if (session.settings.while_typing) plan_reading(session, document);
}

// A file on disk that may concern a folder: its facts are looked up again, and the list too when files came or went.
void disk_changed(Session& session, const std::string& uri, bool listing) {
  const auto path = path_of_uri(uri);
  if (!path) return;
  Document at;
  at.path = canonical_path(*path);
  const Place place = place_of(session, at);
  if (!place.folder || place.path.starts_with(".git/")) return;
  const bool open = session.documents.find(uri) != nullptr;
  if (open && !listing && !shapes_project(place.path)) return;
  place.folder->disk_changed = true;
  if (listing || shapes_project(place.path)) place.folder->listing_changed = true;
  plan_work(session, place.folder);
}

bool is_listed(const Place& place) {
  if (!place.folder->project) return false;
  const auto& files = place.folder->project->files;
  return std::binary_search(files.begin(), files.end(), place.path);
}

void forget_loose(Session& session, const std::shared_ptr<Folder>& folder, const fs::path& path) {
  std::erase(folder->paths, path);
  folder->listing_changed = true;
  folder->removed = folder->paths.empty();
  if (folder->removed) std::erase(session.folders, folder);
}

// The document is open no more. What was shown is of a text that is gone: the disk's is read next, where there is one.
void forget(Session& session, const std::string& uri) {
  const Document document = *session.documents.find(uri);
  const Place place = place_of(session, document);
  session.work[uri].stop.request_stop();
  session.work.erase(uri);
  session.documents.close(uri);
  if (!place.folder) return;
  Folder& folder = *place.folder;
  folder.recent.erase(place.path);
  if (folder.loose || !is_listed(place) || !fs::exists(document.path)) {
    folder.views.erase(place.path);
    take_back(session, uri);
  }
  if (folder.loose) forget_loose(session, place.folder, document.path);
  if (shapes_project(place.path)) folder.listing_changed = true;
  folder.disk_changed = folder.facts_changed = true;
  plan_work(session, place.folder);
}

// Some editors refuse wildcards within braces: such alternatives are written out.
void add_glob(std::set<std::string>& globs, const std::string& glob) {
  for (auto open = glob.find('{'); open != std::string::npos; open = glob.find('{', open + 1)) {
    const auto close = glob.find('}', open);
    if (close == std::string::npos || glob.find('*', open) > close) continue;
    std::istringstream alternatives(glob.substr(open + 1, close - open - 1) + ",");
    for (std::string each; std::getline(alternatives, each, ',');) {
      add_glob(globs, glob.substr(0, open) + each + glob.substr(close + 1));
    }
    return;
  }
  globs.insert(glob.starts_with("**/") ? glob : "**/" + glob);
}

std::set<std::string> watched_globs(const Session& session) {
  std::set<std::string> globs = {"**/.gitignore", "**/lastmile.toml", "**/.lastmile/**"};
  for (const Language& language : languages()) {
    for (const std::string_view glob : language.files) {
      if (!glob.starts_with('!')) add_glob(globs, std::string(glob));
    }
  }
  if (!session.built_in.engine) return globs;
  const RuleSet& rules = session.built_in.engine->rules();
  for (const auto& selector : rules.lines) {
    for (const std::string& glob : selector.files) add_glob(globs, glob);
  }
  return globs;
}

}  // namespace

void opened_document(Session& session, const Json& params) {
  const auto item = params.at("textDocument").get<TextDocumentItem>();
  Document* document = session.documents.open(item);
  if (!document) return;
  session.work[item.uri] = {};
  const Place place = place_for(session, *document);
  note_change(session, place);
  if (!place.folder) return;
  plan_reading(session, *document);
}

void changed_document(Session& session, const Json& params) {
  const Json& identifier = params.at("textDocument");
  const std::string uri = identifier.at("uri").get<std::string>();
  const auto version = identifier.at("version").get<std::int64_t>();
  const Document* present = session.documents.find(uri);
  if (present && version <= present->version) {
    return session.connection.log(LogLevel::warning, uri + ": version " + std::to_string(version) + " came after " +
                                                         std::to_string(present->version) + " and was not taken");
  }
  const auto changes = params.at("contentChanges").get<std::vector<ContentChange>>();
  const std::string mistake = session.documents.change(uri, version, changes, session.client.encoding);
  if (mistake.empty()) return document_changed(session, *session.documents.find(uri));
  session.connection.log(LogLevel::error, uri + ": " + mistake + "; open it again to go on");
  if (present) forget(session, uri);
}

void saved_document(Session& session, const Json& params) {
  Document* document = session.documents.find(params.at("textDocument").at("uri").get<std::string>());
  if (!document) return;
  const Place place = place_of(session, *document);
  if (!place.folder) return;
  plan_reading(session, *document);
  // A client that watches files for us tells what else changed; with others, saving is the moment to look.
  const bool unlisted = !is_listed(place);
  if (unlisted) place.folder->listing_changed = true;
  if (unlisted || !session.client.registers_watchers) {
    place.folder->disk_changed = true;
    plan_work(session, place.folder);
  }
}

void closed_document(Session& session, const Json& params) {
  const std::string uri = params.at("textDocument").at("uri").get<std::string>();
  if (session.documents.find(uri)) forget(session, uri);
}

void changed_folders(Session& session, const Json& params) {
  const Json& event = params.at("event");
  for (const Json& folder : event.at("removed")) remove_folder(session, folder.get<WorkspaceFolder>().uri);
  for (const Json& folder : event.at("added")) add_folder(session, folder.get<WorkspaceFolder>().uri);
}

void changed_watched_files(Session& session, const Json& params) {
  constexpr int changed = 2;
  for (const Json& change : params.at("changes")) {
    disk_changed(session, change.at("uri").get<std::string>(), change.at("type").get<int>() != changed);
  }
}

void changed_files(Session& session, const Json& params) {
  for (const Json& file : params.at("files")) {
    for (const char* key : {"uri", "oldUri", "newUri"}) {
      if (file.contains(key)) disk_changed(session, file[key].get<std::string>(), true);
    }
  }
}

void take_settings(Session& session, const Json& json) {
  Settings settings = read_settings(json);
  if (settings == session.settings) return;
  session.settings = std::move(settings);
  for (const std::string& mistake : session.settings.mistakes) session.connection.show(LogLevel::warning, mistake);
  reopen_all(session);
}

void ask_settings(Session& session) {
  session.connection.ask("workspace/configuration", {{"items", Json::array({{{"section", "lastmile"}}})}},
                         [&session](const Json& result) {
                           if (result.is_array() && !result.empty()) take_settings(session, result[0]);
                         });
}

void changed_settings(Session& session, const Json& params) {
  if (session.client.configuration) return ask_settings(session);
  const Json settings = params.value("settings", Json());
  take_settings(session, settings.is_object() ? settings.value("lastmile", Json()) : Json());
}

void check_again(Session& session, const Json&, Reply reply) {
  if (session.folders.empty()) return reply.result(nullptr);
  const auto pending = std::make_shared<Reply>(std::move(reply));
  const auto left = std::make_shared<std::size_t>(session.folders.size());
  for (const auto& folder : session.folders) {
    folder->listing_changed = folder->disk_changed = true;
    when_settled(session, folder, [pending, left] {
      if (--*left == 0) pending->result(nullptr);
    });
  }
}

Json watcher_registration(const Session& session) {
  Json watchers = Json::array();
  for (const std::string& glob : watched_globs(session)) watchers.push_back({{"globPattern", glob}});
  return {{"id", "lastmile-files"},
          {"method", "workspace/didChangeWatchedFiles"},
          {"registerOptions", {{"watchers", std::move(watchers)}}}};
}

}  // namespace lastmile::lsp
