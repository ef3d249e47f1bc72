#include "lsp/readiness.h"

#include "lsp/readiness_json.h"
#include "lsp/workspace.h"

namespace lastmile::lsp {

namespace {

Json open_json(const Session& session, const Folder& folder) {
  Json list = Json::array();
  const Rim rim = rim_of(session, folder);
  for (const auto& [path, view] : folder.views) {
    for (const ShownFinding& shown : view.findings) {
      const FactBase& facts = shown.evidence->analysis.report.facts;
      const auto file = facts.find_file(path);
      list.push_back({{"uri", rim.uri(path)},
                      {"range", shown.diagnostic.range},
                      {"rule", shown.finding.rule},
                      {"severity", static_cast<int>(shown.diagnostic.severity)},
                      {"message", shown.finding.message},
                      {"fingerprint", shown.finding.fingerprint},
                      {"component", file ? facts.file(*file).component : ""},
                      {"fixable", !shown.finding.fixes.empty()}});
    }
  }
  return list;
}

Json folder_json(const Session& session, const Folder& folder) {
  return {{"uri", folder.uri},
          {"scanned", folder.scanned()},
          {"score", folder.readiness.score},
          {"open", folder.readiness.open},
          {"components", components_json(folder.readiness)},
          {"findings", open_json(session, folder)}};
}

}  // namespace

void take_readiness(Session& session, Folder& folder, Readiness readiness) {
  const bool changed = readiness != folder.readiness || !folder.readiness_told;
  folder.readiness = std::move(readiness);
  folder.readiness_told = true;
  if (!changed) return;
  if (session.client.takes_readiness) {
    session.connection.notify(
        "lastmile/readinessChanged",
        {{"uri", folder.uri}, {"score", folder.readiness.score}, {"open", folder.readiness.open}});
  }
  if (session.client.refreshes_lenses) session.connection.ask("workspace/codeLens/refresh", nullptr, nullptr);
}

void answer_readiness(Session& session, const Json&, Reply reply) {
  Json folders = Json::array();
  for (const auto& folder : session.folders) folders.push_back(folder_json(session, *folder));
  reply.result({{"folders", std::move(folders)}});
}

}  // namespace lastmile::lsp
