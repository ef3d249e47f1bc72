#include "lsp/readiness.h"

#include "lsp/readiness_json.h"
#include "lsp/workspace.h"
#include "project/readiness_page.h"

namespace lastmile::lsp {

namespace {

// Of a file that belongs to no folder only what is open matters.
bool is_told(const Folder& folder) { return !folder.loose || folder.readiness.open > 0; }

std::string component_of(const ShownFinding& shown, const std::string& path) {
  const FactBase& facts = shown.evidence->analysis.report.facts;
  const auto file = facts.find_file(path);
  return file ? facts.file(*file).component : "";
}

const Rule& rule_of(const ShownFinding& shown) { return *shown.evidence->engine->rules().find(shown.finding.rule); }

Json fixes_json(const Finding& finding) {
  Json list = Json::array();
  for (const FixOffer& offer : finding.fixes) {
    list.push_back({{"fix", offer.index}, {"title", offer.title}, {"class", to_string(offer.fix_class)}});
  }
  return list;
}

Json open_json(const Session& session, const Folder& folder) {
  Json list = Json::array();
  const Rim rim = rim_of(session, folder);
  for (const auto& [path, view] : folder.views) {
    for (const ShownFinding& shown : view.findings) {
      const Rule& rule = rule_of(shown);
      list.push_back({{"uri", rim.uri(path)},
                      {"range", shown.diagnostic.range},
                      {"rule", rule.id},
                      {"title", rule.title},
                      {"checklist", rule.checklist},
                      {"severity", static_cast<int>(shown.diagnostic.severity)},
                      {"message", shown.finding.message},
                      {"fingerprint", shown.finding.fingerprint},
                      {"component", component_of(shown, path)},
                      {"fixable", !shown.finding.fixes.empty()},
                      {"fixes", fixes_json(shown.finding)}});
    }
  }
  return list;
}

PageProject page_of(const Folder& folder) {
  PageProject project{folder.root.filename().string(), nullptr, {}, 0};
  if (!folder.scanned()) return project;
  project.readiness = &folder.readiness;
  project.unread = folder.evidence->analysis.unread();
  for (const auto& [path, view] : folder.views) {
    for (const ShownFinding& shown : view.findings) {
      const std::uint32_t line = shown.diagnostic.range.start.line + 1;
      project.findings.push_back({&shown.finding, &rule_of(shown), component_of(shown, path), line});
    }
  }
  return project;
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
  for (const auto& folder : session.folders) {
    if (is_told(*folder)) folders.push_back(folder_json(session, *folder));
  }
  reply.result({{"folders", std::move(folders)}});
}

void answer_report(Session& session, const Json& params, Reply reply) {
  const Json wanted = params.value("links", Json::object());
  const PageLinks links{wanted.value("open", ""), wanted.value("fix", ""), wanted.value("explain", "")};
  std::vector<PageProject> projects;
  for (const auto& folder : session.folders) {
    if (is_told(*folder)) projects.push_back(page_of(*folder));
  }
  reply.result({{"html", readiness_page(projects, links)}});
}

}  // namespace lastmile::lsp
