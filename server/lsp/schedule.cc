// When work on folders and documents starts, and what its results change.
#include <algorithm>
#include <chrono>
#include <utility>

#include "lsp/diagnostics.h"
#include "lsp/jobs.h"
#include "lsp/progress.h"
#include "lsp/readiness.h"
#include "lsp/workspace.h"
#include "project/process.h"

namespace lastmile::lsp {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds longest_pause{50}, settling_pause{400}, idle_pause{1000};

milliseconds pause_after(milliseconds cost) { return std::min(cost, longest_pause); }

// Runs `work` on the pool and `done` with its result on the session's thread. What `work` throws is logged, and `done`
// gets nothing.
template <typename Work, typename Done>
void run(Session& session, Work work, Done done) {
  using Result = decltype(work());
  session.outside.work([&session, work = std::move(work), done = std::move(done)]() mutable {
    auto result = std::make_shared<std::optional<Result>>();
    std::string mistake;
    try {
      *result = work();
    } catch (const std::exception& error) {
      mistake = error.what();
    }
    session.outside.post([&session, result, mistake, done = std::move(done)]() mutable {
      if (!result->has_value()) {
        ++session.mistakes;
        session.connection.log(LogLevel::error, "an analysis failed: " + mistake);
      }
      done(std::move(*result));
    });
  });
}

void start_scan(Session& session, const std::shared_ptr<Folder>& folder);
void plan_reading_after(Session& session, Document& document, milliseconds pause);
void plan_settling(Session& session, const Document& document);

// What a document that is not analysed says: nothing.
void read_nothing(Session& session, Document& document, const Place& place) {
  place.folder->views.erase(place.path);
  give_document(session, document, place);
}

void give_up(Session& session, const std::shared_ptr<Folder>& folder) {
  folder->given_up = true;
  for (auto& [uri, document] : session.documents.all()) {
    if (const Place place = place_of(session, document); place.folder == folder) read_nothing(session, document, place);
  }
  for (const Task& task : std::exchange(folder->waiting, {})) task();
}

void opened(Session& session, const std::shared_ptr<Folder>& folder, std::optional<Opening> opening) {
  folder->working = false;
  if (folder->removed) return;
  if (!opening) return give_up(session, folder);
  session.built_in = opening->built_in;
  if (folder->rules.engine != opening->rules.engine) folder->known = folder->recent = {};
  folder->rules = std::move(opening->rules);
  folder->own_data = std::move(opening->own_data);
  folder->project = std::move(opening->project);
  folder->problems = std::move(opening->problems);
  folder->disk_changed = folder->facts_changed = true;
  for (auto& [uri, document] : session.documents.all()) {
    if (place_of(session, document).folder == folder) plan_reading(session, document);
  }
  start_scan(session, folder);
}

void start_opening(Session& session, const std::shared_ptr<Folder>& folder) {
  folder->listing_changed = false;
  folder->working = true;
  OpenJob job{folder->paths,
              overlay_of(session, *folder),
              session.settings,
              [&outside = session.outside](const std::vector<DataFile>& own) { return outside.load(own); },
              session.built_in,
              folder->own_data,
              folder->rules};
  std::erase_if(job.paths, [](const std::filesystem::path& path) { return !std::filesystem::exists(path); });
  if (job.paths.empty()) job.paths = {folder->root};
  run(
      session, [job = std::move(job)] { return open_folder(job); },
      [&session, folder](std::optional<Opening> opening) { opened(session, folder, std::move(opening)); });
}

// The files whose view is another now; those of documents that were edited meanwhile keep theirs.
std::vector<std::string> take_views(Session& session, Folder& folder, Views views, const Overlay& overlay) {
  const Overlay now = overlay_of(session, folder);
  const auto outdated = [&](const std::string& path) {
    const auto was = overlay.find(path);
    const auto is = now.find(path);
    return (was == overlay.end() ? nullptr : was->second) != (is == now.end() ? nullptr : is->second);
  };
  std::vector<std::string> files;
  for (const auto& [path, view] : folder.views) {
    if (!views.count(path) && !outdated(path)) files.push_back(path);
  }
  for (const std::string& path : files) folder.views.erase(path);
  for (auto& [path, view] : views) {
    if (outdated(path)) continue;
    folder.views[path] = std::move(view);
    files.push_back(path);
  }
  return files;
}

// Once nothing was scanned for a while, what scans have freed goes back to the system.
void plan_release(Session& session, const std::shared_ptr<Folder>& folder) {
  session.outside.after(idle_pause, [&session, folder, last = std::weak_ptr(folder->evidence)] {
    if (last.lock() == folder->evidence) session.outside.work(release_free_memory);
  });
}

void scanned(Session& session, const std::shared_ptr<Folder>& folder, const Overlay& overlay, milliseconds begin,
             std::optional<Scan> scan) {
  folder->working = false;
  end_progress(session, *folder);
  if (folder->removed) return;
  if (!scan || folder->stop.stop_requested()) {
    folder->given_up = true;
  } else {
    if (folder->scanned()) folder->cost = session.outside.now() - begin;
    folder->known = std::move(scan->known);
    folder->evidence = std::move(scan->evidence);
    const std::vector<std::string> files = take_views(session, *folder, std::move(scan->views), overlay);
    give_files(session, *folder, files);
    take_readiness(session, *folder, std::move(scan->readiness));
    plan_release(session, folder);
  }
  answer_waiting(session, folder);
  if (folder->listing_changed || folder->facts_changed || folder->disk_changed) plan_work(session, folder);
}

// The texts of open documents, as they were read last where they are being read: that reading ends in another scan, and
// two of the same text would be one too many.
Overlay read_overlay_of(const Session& session, const Folder& folder, const KnownFiles& known) {
  Overlay overlay = overlay_of(session, folder);
  for (const auto& [uri, document] : session.documents.all()) {
    const auto work = session.work.find(uri);
    if (work == session.work.end() || (!work->second.planned && !work->second.working)) continue;
    const Place place = place_of(session, document);
    const auto read = known.find(place.path);
    const auto text = overlay.find(place.path);
    const bool ours = place.folder.get() == &folder && text != overlay.end();
    const bool known_so = read != known.end() && work->second.read && read->second.overlay == work->second.read;
    if (ours && known_so) text->second = work->second.read;
  }
  return overlay;
}

void start_scan(Session& session, const std::shared_ptr<Folder>& folder) {
  ScanJob job;
  job.engine = folder->rules.engine;
  job.project = folder->project;
  job.problems = folder->problems;
  job.options.jobs = session.outside.threads();
  job.options.today = session.outside.today();
  job.options.trust_known = !folder->disk_changed && folder->scanned();
  job.options.reader = folder->rules.reader.get();
  job.options.stop = folder->stop.get_token();
  job.known = std::exchange(folder->known, {});
  for (auto& [path, file] : std::exchange(folder->recent, {})) job.known.insert_or_assign(path, std::move(file));
  job.options.overlay = read_overlay_of(session, *folder, job.known);
  job.rim = rim_of(session, *folder);
  if (!folder->scanned()) job.options.progress = begin_progress(session, folder);
  folder->facts_changed = folder->disk_changed = false;
  folder->working = true;
  const Overlay overlay = job.options.overlay;
  run(
      session, [job = std::move(job)]() mutable { return scan_folder(std::move(job)); },
      [&session, folder, overlay, begin = session.outside.now()](std::optional<Scan> scan) {
        scanned(session, folder, overlay, begin, std::move(scan));
      });
}

// A scan that ended while the document was read, and saw the same text, knows more than the reading.
bool is_overtaken(const Folder& folder, const Place& place, const TextPtr& text, const Evidence* before) {
  const auto view = folder.views.find(place.path);
  return folder.evidence.get() != before && view != folder.views.end() && view->second.text == text;
}

void read(Session& session, const std::string& uri, const TextPtr& text, milliseconds begin, bool stopped,
          const Evidence* before, std::optional<DocumentScan> scan) {
  Document* document = session.documents.find(uri);
  if (!document) return;
  DocumentWork& work = session.work[uri];
  work.working = false;
  const Place place = place_of(session, *document);
  if (!place.folder) return;
  if (!scan || stopped) return answer_waiting(session, place.folder);
  work.cost = session.outside.now() - begin;
  work.read = text;
  if (scan->provisional) plan_settling(session, *document);
  if (document->text != text) return plan_reading_after(session, *document, pause_after(work.cost));
  place.folder->recent[place.path] = {text, {}, scan->matches, {}, {}};
  if (!is_overtaken(*place.folder, place, text, before)) place.folder->views[place.path] = std::move(scan->view);
  give_document(session, *document, place);
  place.folder->facts_changed = true;
  if (!place.folder->given_up) plan_work(session, place.folder);
  answer_waiting(session, place.folder);
}

void start_reading(Session& session, Document& document, const Place& place) {
  DocumentWork& work = session.work[document.uri];
  work.working = true;
  work.stop = std::stop_source();
  const Folder& folder = *place.folder;
  const auto view = folder.views.find(place.path);
  DocumentJob job{folder.rules,
                  folder.project,
                  place.path,
                  session.outside.today(),
                  document.uri,
                  document.text,
                  std::exchange(work.anew, false),
                  view == folder.views.end() ? View() : view->second,
                  rim_of(session, folder),
                  work.stop.get_token()};
  run(
      session, [job] { return scan_document(job); },
      [&session, uri = document.uri, text = document.text, stop = work.stop.get_token(),
       begin = session.outside.now(), before = folder.evidence](std::optional<DocumentScan> scan) {
        read(session, uri, text, begin, stop.stop_requested(), before.get(), std::move(scan));
      });
}

void plan_reading_after(Session& session, Document& document, milliseconds pause) {
  DocumentWork& work = session.work[document.uri];
  if (work.planned || work.working) return;
  work.planned = true;
  session.outside.after(pause, [&session, uri = document.uri] {
    Document* present = session.documents.find(uri);
    if (!present) return;
    session.work[uri].planned = false;
    const Place place = place_of(session, *present);
    if (!place.folder || !place.folder->project) return;
    if (!place.folder->project->takes(place.path, place.folder->rules.engine->rules())) {
      read_nothing(session, *present, place);
      return answer_waiting(session, place.folder);
    }
    start_reading(session, *present, place);
  });
}

// Once nobody has typed for a moment, the text is read from its beginning.
void plan_settling(Session& session, const Document& document) {
  session.outside.after(settling_pause, [&session, uri = document.uri, text = document.text] {
    Document* present = session.documents.find(uri);
    if (!present || present->text != text) return;
    session.work[uri].anew = true;
    plan_reading(session, *present);
  });
}

}  // namespace

void plan_work(Session& session, const std::shared_ptr<Folder>& folder) {
  if (folder->planned || folder->working || folder->removed) return;
  folder->planned = true;
  const bool edited = folder->scanned() && !folder->listing_changed && !folder->disk_changed;
  session.outside.after(edited ? pause_after(folder->cost) : milliseconds(0), [&session, folder] {
    folder->planned = false;
    if (folder->removed || folder->working) return;
    if (folder->listing_changed || !folder->project) return start_opening(session, folder);
    start_scan(session, folder);
  });
}

void plan_reading(Session& session, Document& document) { plan_reading_after(session, document, milliseconds(0)); }

}  // namespace lastmile::lsp
