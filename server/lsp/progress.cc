#include "lsp/progress.h"

#include <algorithm>

namespace lastmile::lsp {

namespace {

constexpr std::size_t steps = 20;  // reports of one scan, at most

void tell(Session& session, const Folder& folder, Json value) {
  session.connection.notify("$/progress", {{"token", folder.progress}, {"value", std::move(value)}});
}

void report(Session& session, const std::shared_ptr<Folder>& folder, std::size_t done, std::size_t all) {
  if (!folder->progress_shown || done <= folder->progress_done) return;
  folder->progress_done = done;
  tell(session, *folder,
       {{"kind", "report"},
        {"message", std::to_string(done) + " of " + std::to_string(all) + " files"},
        {"percentage", done * 100 / all}});
}

}  // namespace

std::function<void(std::size_t, std::size_t)> begin_progress(Session& session, const std::shared_ptr<Folder>& folder) {
  if (!session.client.progress) return nullptr;
  folder->progress = "lastmile-scan-" + std::to_string(++session.scans);
  session.connection.ask(
      "window/workDoneProgress/create", {{"token", folder->progress}}, [&session, folder](const Json&) {
        if (folder->progress.empty()) return;
        folder->progress_shown = true;
        tell(session, *folder,
             {{"kind", "begin"}, {"title", "Checking production readiness"}, {"cancellable", true}, {"percentage", 0}});
      });
  return [&session, folder](std::size_t done, std::size_t all) {
    const std::size_t step = std::max<std::size_t>(1, all / steps);
    if (done % step != 0) return;
    session.outside.post([&session, folder, done, all] { report(session, folder, done, all); });
  };
}

void end_progress(Session& session, Folder& folder) {
  if (folder.progress_shown) tell(session, folder, {{"kind", "end"}});
  folder.progress_shown = false;
  folder.progress.clear();
}

void cancel_progress(Session& session, const Json& params) {
  const Json token = params.at("token");
  for (const auto& folder : session.folders) {
    if (token == folder->progress) folder->stop.request_stop();
  }
}

}  // namespace lastmile::lsp
