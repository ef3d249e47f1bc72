#include "lsp/jobs.h"

#include <algorithm>
#include <ctime>

namespace lastmile::lsp {

namespace {

bool same(const std::vector<DataFile>& a, const std::vector<DataFile>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const DataFile& x, const DataFile& y) {
    return x.path == y.path && x.text == y.text && x.shown == y.shown;
  });
}

void add_settings(const Settings& settings, const RuleSet& rules, Project& project) {
  std::vector<Config> configs = project.configs.all();
  configs.push_back(as_config(settings, rules));
  project.configs = Configs(std::move(configs));
}

}  // namespace

Opening open_folder(const OpenJob& job) {
  Opening result;
  result.built_in = job.built_in.engine ? job.built_in : job.load({});
  Project project = open_project(job.paths, result.built_in.engine->rules(), std::nullopt, job.overlay);
  result.own_data = user_data(project, job.overlay);
  if (result.own_data.empty()) {
    result.rules = result.built_in;
  } else {
    const bool known = job.rules.engine && same(job.own_data, result.own_data);
    result.rules = known ? job.rules : job.load(result.own_data);
  }
  const RuleSet& rules = result.rules.engine->rules();
  for (const auto& problems : {result.rules.problems, project.config_problems, project.configs.unknown_rules(rules)}) {
    result.problems.insert(result.problems.end(), problems.begin(), problems.end());
  }
  add_settings(job.settings, rules, project);
  result.project = std::make_shared<const Project>(std::move(project));
  return result;
}

Scan scan_folder(ScanJob job) {
  auto evidence = std::make_shared<Evidence>();
  evidence->engine = job.engine;
  evidence->project = job.project;
  evidence->analysis = analyse(*job.engine, *job.project, job.options, job.known);
  Scan scan;
  scan.readiness = readiness_of(evidence->analysis.report, job.engine->rules());
  scan.views = views_of(evidence, job.problems, job.options.overlay, job.rim);
  scan.known = std::move(job.known);
  scan.evidence = std::move(evidence);
  return scan;
}

DocumentScan scan_document(const DocumentJob& job) {
  DocumentScan result;
  const Engine& engine = *job.rules.engine;
  const FileReading reading =
      job.rules.reader->read({{job.path, job.text, std::time(nullptr), nullptr, job.stop}, job.uri, job.anew});
  result.matches = reading.matches;
  result.provisional = reading.provisional;
  if (job.stop.stop_requested()) return result;
  AnalysisOptions options;
  options.today = job.today;
  auto alone = std::make_shared<Evidence>();
  alone->engine = job.rules.engine;
  alone->project = job.project;
  alone->analysis.report = engine.report_alone(result.matches, report_options(*job.project, options));
  result.view = view_after_edit(job.view, alone, job.text, job.path, job.rim);
  return result;
}

}  // namespace lastmile::lsp
