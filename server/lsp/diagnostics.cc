#include "lsp/diagnostics.h"

#include <algorithm>
#include <functional>

namespace lastmile::lsp {

namespace {

constexpr std::size_t items_per_part = 50;  // files in one partial result

Json diagnostics_json(const Session& session, const View* view) {
  Json list = Json::array();
  if (!view) return list;
  for (const Diagnostic& diagnostic : diagnostics_of(*view)) list.push_back(session.client.diagnostic(diagnostic));
  return list;
}

// The same diagnostics have the same id, and none at all have an empty one.
std::string result_id(const Json& diagnostics) {
  if (diagnostics.empty()) return "";
  return std::to_string(std::hash<std::string>()(dump(diagnostics)));
}

const View* view_of(const Folder& folder, std::string_view path) {
  const auto found = folder.views.find(path);
  return found == folder.views.end() ? nullptr : &found->second;
}

Json version_of(Session& session, const std::string& uri) {
  const Document* document = session.documents.find(uri);
  return document ? Json(document->version) : Json();
}

void publish(Session& session, const std::string& uri, Json diagnostics) {
  session.published[uri] = result_id(diagnostics);
  Json params = {{"uri", uri}, {"diagnostics", std::move(diagnostics)}};
  const Json version = version_of(session, uri);
  if (session.client.publishes_version && !version.is_null()) params["version"] = version;
  session.connection.notify("textDocument/publishDiagnostics", std::move(params));
}

Json document_report(Json diagnostics, const std::string& previous) {
  const std::string id = result_id(diagnostics);
  if (!id.empty() && id == previous) return {{"kind", "unchanged"}, {"resultId", id}};
  return {{"kind", "full"}, {"resultId", id}, {"items", std::move(diagnostics)}};
}

void answer_pulls(Session& session, Document& document, const View* view) {
  DocumentWork& work = session.work[document.uri];
  for (DocumentPull& pull : std::exchange(work.pulls, {})) {
    Json diagnostics = diagnostics_json(session, view);
    work.given = result_id(diagnostics);
    pull.reply.result(document_report(std::move(diagnostics), pull.previous));
  }
}

// One file that the client should be told about.
struct Item {
  std::string uri;
  Json report;
  bool open = false;
};

// Of every file with diagnostics, and of those that had some when the client asked last.
std::vector<Item> workspace_items(Session& session, const std::map<std::string, std::string>& previous) {
  std::map<std::string, Json> now;
  for (const auto& [uri, id] : previous) now[uri] = Json::array();
  for (const auto& folder : session.folders) {
    const Rim rim = rim_of(session, *folder);
    for (const auto& [path, view] : folder->views) now[rim.uri(path)] = diagnostics_json(session, &view);
  }
  std::vector<Item> items;
  for (auto& [uri, diagnostics] : now) {
    const auto had = previous.find(uri);
    const std::string id = had == previous.end() ? "" : had->second;
    if (diagnostics.empty() && id.empty()) continue;
    Json report = document_report(std::move(diagnostics), id);
    report["uri"] = uri;
    report["version"] = version_of(session, uri);
    items.push_back({uri, std::move(report), session.documents.find(uri) != nullptr});
  }
  // Those that the user looks at first.
  std::stable_partition(items.begin(), items.end(), [](const Item& item) { return item.open; });
  return items;
}

bool all_unchanged(const std::vector<Item>& items) {
  return std::all_of(items.begin(), items.end(), [](const Item& item) { return item.report["kind"] == "unchanged"; });
}

void stream(Session& session, const Json& token, std::vector<Item> items) {
  for (std::size_t begin = 0; begin < items.size(); begin += items_per_part) {
    Json part = Json::array();
    for (std::size_t i = begin; i < std::min(begin + items_per_part, items.size()); ++i) {
      part.push_back(std::move(items[i].report));
    }
    session.connection.notify("$/progress", {{"token", token}, {"value", {{"items", std::move(part)}}}});
  }
}

bool scanning(const Session& session) {
  return std::any_of(session.folders.begin(), session.folders.end(),
                     [](const auto& folder) { return !folder->scanned() && !folder->given_up; });
}

// True when it was answered; else it waits for something new.
bool answer(Session& session, WorkspacePull& pull) {
  if (!pull.reply.open()) return true;
  if (scanning(session)) return false;
  std::vector<Item> items = workspace_items(session, pull.previous);
  const bool first = pull.previous.empty() && !session.told_of_workspace;
  if (all_unchanged(items) && !first) return false;
  session.told_of_workspace = true;
  Json reports = Json::array();
  if (pull.partial_token.is_null()) {
    for (Item& item : items) reports.push_back(std::move(item.report));
  } else {
    stream(session, pull.partial_token, std::move(items));
  }
  pull.reply.result({{"items", std::move(reports)}});
  return true;
}

void answer_workspace_pulls(Session& session) {
  std::vector<WorkspacePull> held;
  for (WorkspacePull& pull : std::exchange(session.workspace_pulls, {})) {
    if (!answer(session, pull)) held.push_back(std::move(pull));
  }
  for (WorkspacePull& pull : held) session.workspace_pulls.push_back(std::move(pull));
}

// Whether the client was given other diagnostics of that open document than there are now.
bool outdated(Session& session, const std::string& uri, const View* view) {
  if (!session.documents.find(uri)) return false;
  const DocumentWork& work = session.work[uri];
  return work.pulls.empty() && work.given != result_id(diagnostics_json(session, view));
}

Json previous_id(const Json& params) { return params.value("previousResultId", Json()); }

}  // namespace

void give_document(Session& session, Document& document, const Place& place) {
  const View* view = view_of(*place.folder, place.path);
  answer_pulls(session, document, view);
  if (session.client.pulls_diagnostics) return;
  Json diagnostics = diagnostics_json(session, view);
  const std::int64_t told = std::exchange(session.work[document.uri].told, document.version);
  if (told == document.version && result_id(diagnostics) == session.published[document.uri]) return;
  publish(session, document.uri, std::move(diagnostics));
}

void give_files(Session& session, Folder& folder, const std::vector<std::string>& files) {
  const Rim rim = rim_of(session, folder);
  bool refresh = false;
  for (const std::string& path : files) {
    const std::string uri = rim.uri(path);
    const View* view = view_of(folder, path);
    if (session.client.pulls_diagnostics) {
      refresh |= outdated(session, uri, view);
    } else if (Json diagnostics = diagnostics_json(session, view); result_id(diagnostics) != session.published[uri]) {
      publish(session, uri, std::move(diagnostics));
    }
  }
  if (refresh) session.connection.ask("workspace/diagnostic/refresh", nullptr, nullptr);
  answer_workspace_pulls(session);
}

void take_back(Session& session, const std::string& uri) {
  if (session.client.pulls_diagnostics || session.published[uri].empty()) return;
  publish(session, uri, Json::array());
}

void pull_document(Session& session, const Json& params, Reply reply) {
  const std::string uri = params.at("textDocument").at("uri").get<std::string>();
  const Json previous = previous_id(params);
  Document* document = session.documents.find(uri);
  const Place place = document ? place_of(session, *document) : Place{};
  if (!place.folder || place.folder->given_up) return reply.result(document_report(Json::array(), ""));
  DocumentWork& work = session.work[uri];
  reply.when_cancelled([&session, uri] {
    DocumentWork& waiting = session.work[uri];
    std::erase_if(waiting.pulls, [](const DocumentPull& pull) { return !pull.reply.open(); });
    if (waiting.pulls.empty()) waiting.stop.request_stop();
  });
  work.pulls.push_back({std::move(reply), previous.is_string() ? previous.get<std::string>() : ""});
  const View* view = view_of(*place.folder, place.path);
  if (view && view->text == document->text) return answer_pulls(session, *document, view);
  plan_reading(session, *document);
}

void pull_workspace(Session& session, const Json& params, Reply reply) {
  WorkspacePull pull{std::move(reply), {}, params.value("partialResultToken", Json())};
  for (const Json& item : params.at("previousResultIds")) {
    pull.previous[item.at("uri").get<std::string>()] = item.at("value").get<std::string>();
  }
  session.workspace_pulls.push_back(std::move(pull));
  answer_workspace_pulls(session);
}

}  // namespace lastmile::lsp
