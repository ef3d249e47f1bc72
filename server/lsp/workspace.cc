#include "lsp/workspace.h"

#include <algorithm>
#include <cstdlib>

#include "lsp/diagnostics.h"
#include "lsp/uri.h"

namespace lastmile::lsp {

namespace fs = std::filesystem;

namespace {

bool is_below(const fs::path& path, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

fs::path nearest_existing(fs::path path) {
  std::error_code error;
  while (!fs::exists(path, error) && path != path.parent_path()) path = path.parent_path();
  return path;
}

bool covers(const Folder& folder, const fs::path& path) {
  if (folder.loose) return std::find(folder.paths.begin(), folder.paths.end(), path) != folder.paths.end();
  return is_below(path, folder.paths.front());
}

std::shared_ptr<Folder> new_folder(Session& session, const fs::path& path, const std::string& uri, bool loose) {
  auto folder = std::make_shared<Folder>();
  folder->root = project_root(nearest_existing(path));
  folder->paths = {path};
  folder->uri = uri;
  folder->loose = loose;
  session.folders.push_back(folder);
  plan_work(session, folder);
  return folder;
}

// The whole disk, or all that its user has: some editors name these when no folder is open.
bool is_too_much(const fs::path& path) {
  std::error_code error;
  if (fs::exists(path / config_name, error)) return false;
  const char* home = std::getenv("HOME");
  return path == path.root_path() || (home && fs::equivalent(path, home, error));
}

// A file outside of all folders joins those of its project, or is the first of them.
std::shared_ptr<Folder> loose_folder(Session& session, const Document& document, const fs::path& root) {
  for (const auto& folder : session.folders) {
    if (!folder->loose || folder->root != root) continue;
    folder->paths.push_back(document.path);
    folder->listing_changed = true;
    plan_work(session, folder);
    return folder;
  }
  std::error_code error;
  if (!fs::exists(document.path, error)) return nullptr;
  return new_folder(session, document.path, document.uri, true);
}

}  // namespace

Place place_of(const Session& session, const Document& document) {
  std::shared_ptr<Folder> best;
  for (const auto& folder : session.folders) {
    if (!covers(*folder, document.path)) continue;
    if (!best || best->loose || is_below(folder->root, best->root)) best = folder;
  }
  return best ? Place{best, best->path_of(document.path)} : Place{};
}

Place place_for(Session& session, const Document& document) {
  const fs::path above = nearest_existing(document.path.parent_path());
  if (const Place place = place_of(session, document); place.folder) {
    const auto root = marked_root(above);
    const bool inner =
        root && !place.folder->loose && *root != place.folder->root && is_below(*root, place.folder->paths.front());
    if (!inner) return place;
    auto folder = new_folder(session, *root, uri_of_path(root->generic_string()), false);
    return {folder, folder->path_of(document.path)};
  }
  const fs::path root = project_root(above);
  auto folder = loose_folder(session, document, root);
  return folder ? Place{folder, folder->path_of(document.path)} : Place{};
}

void add_folder(Session& session, const std::string& uri) {
  const auto path = path_of_uri(uri);
  std::error_code error;
  if (!path || !fs::is_directory(*path, error)) {
    return session.connection.log(LogLevel::warning, "the workspace folder " + uri + " is no folder on this disk");
  }
  if (const fs::path folder = fs::canonical(*path); is_too_much(folder)) {
    session.connection.log(LogLevel::warning, folder.generic_string() + " is not checked as a whole: open your app's " +
                                                  "folder, or put a lastmile.toml there; open files are checked");
  } else {
    new_folder(session, folder, uri, false);
  }
  for (auto& [other, document] : session.documents.all()) place_for(session, document);
}

void remove_folder(Session& session, const std::string& uri) {
  const auto path = path_of_uri(uri);
  if (!path) return;
  const fs::path gone = canonical_path(*path);
  std::vector<std::shared_ptr<Folder>> removed;
  for (const auto& folder : session.folders) {
    if (!folder->loose && is_below(folder->paths.front(), gone)) removed.push_back(folder);
  }
  for (const auto& folder : removed) {
    folder->removed = true;
    folder->stop.request_stop();
    std::erase(session.folders, folder);
    std::vector<std::string> files;
    for (const auto& [file, view] : std::exchange(folder->views, {})) files.push_back(file);
    give_files(session, *folder, files);
    for (const Task& task : std::exchange(folder->waiting, {})) task();
  }
}

std::string uri_of(const Session& session, const Folder& folder, std::string_view path) {
  return rim_of(session, folder).uri(path);
}

Rim rim_of(const Session& session, const Folder& folder) {
  std::map<std::string, std::string, std::less<>> open;
  for (const auto& [uri, document] : session.documents.all()) {
    if (covers(folder, document.path)) open.emplace(folder.path_of(document.path), uri);
  }
  // Below the folder that the client named, its own spelling is kept.
  const std::string above = folder.loose ? "" : folder.path_of(folder.paths.front());
  const std::string prefix = above.empty() || above == "." ? "" : above + "/";
  const auto uri = [open = std::move(open), root = folder.root.generic_string(), given = folder.uri, prefix,
                    loose = folder.loose](std::string_view path) {
    if (const auto found = open.find(path); found != open.end()) return found->second;
    if (loose || !path.starts_with(prefix)) return uri_of_path(root + "/" + std::string(path));
    const std::string rest =
        uri_of_path("/" + std::string(path.substr(prefix.size()))).substr(std::string("file://").size());
    return (given.ends_with('/') ? given.substr(0, given.size() - 1) : given) + rest;
  };
  return {session.client.encoding, uri};
}

Overlay overlay_of(const Session& session, const Folder& folder) {
  Overlay overlay;
  for (const auto& [uri, document] : session.documents.all()) {
    const Place place = place_of(session, document);
    if (place.folder.get() != &folder) continue;
    if (folder.project && !folder.project->takes(place.path, folder.rules.engine->rules())) continue;
    overlay.emplace(place.path, document.text);
  }
  return overlay;
}

void when_settled(Session& session, const std::shared_ptr<Folder>& folder, Task task) {
  folder->waiting.push_back([&session, task = std::move(task)] {
    try {
      task();
    } catch (const std::exception& error) {
      ++session.mistakes;
      session.connection.log(LogLevel::error, std::string("what waited for an analysis failed: ") + error.what());
    }
  });
  if (!folder->settled() && !folder->given_up) plan_work(session, folder);
  answer_waiting(session, folder);
}

void answer_waiting(Session& session, const std::shared_ptr<Folder>& folder) {
  if (!folder->settled() && !folder->given_up && !folder->removed) return;
  for (const auto& [uri, document] : session.documents.all()) {
    const auto work = session.work.find(uri);
    const bool unread = work != session.work.end() && (work->second.planned || work->second.working);
    if (unread && !folder->removed && place_of(session, document).folder == folder) return;
  }
  for (const Task& task : std::exchange(folder->waiting, {})) task();
}

void reopen_all(Session& session) {
  for (const auto& folder : session.folders) {
    folder->listing_changed = true;
    plan_work(session, folder);
  }
}

}  // namespace lastmile::lsp
