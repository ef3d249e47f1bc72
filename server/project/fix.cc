#include "project/fix.h"

#include <algorithm>
#include <set>

#include "project/disk.h"

namespace lastmile {

namespace fs = std::filesystem;

namespace {

constexpr int most_rounds = 5;

bool allowed(FixClass fix_class, const FixRequest& request) {
  switch (fix_class) {
    case FixClass::automatic: return request.automatic;
    case FixClass::review: return request.review;
    case FixClass::scaffold: return request.scaffold;
  }
  return false;
}

struct Plan {
  std::vector<Changes> changes;
  std::vector<std::string> titles;  // of the fixes, one for each
  std::vector<std::string> obstacles;
};

// The first fix of each finding that is allowed and possible.
Plan plan_for(const Engine& engine, const Analysis& analysis, const FixRequest& request, const TextSource& texts) {
  Plan plan;
  const Conditions conditions(analysis.report.facts, engine.rules().dictionaries);
  for (const Finding& finding : analysis.report.findings) {
    if (request.wanted && !request.wanted(finding)) continue;
    const Rule& rule = *engine.rules().find(finding.rule);
    for (const FixOffer& offer : finding.fixes) {
      if (!allowed(offer.fix_class, request)) continue;
      Changes changes = changes_of(rule.fixes[offer.index], finding.subject, conditions, texts);
      if (!changes.obstacle.empty()) {
        plan.obstacles.push_back(finding.file + ": " + offer.title + ": " + changes.obstacle);
        continue;
      }
      if (changes.empty()) break;
      plan.changes.push_back(std::move(changes));
      plan.titles.push_back(offer.title);
      break;
    }
  }
  return plan;
}

AppliedFix applied_fix(const std::string& title, const Changes& changes) {
  std::set<std::string> files;
  for (const TextEdit& edit : changes.edits) files.insert(edit.file);
  for (const NewFile& file : changes.files) files.insert(file.file);
  return {title, {files.begin(), files.end()}};
}

void note_applied(const Plan& plan, const std::vector<std::size_t>& left_out, std::vector<AppliedFix>& applied) {
  for (std::size_t i = 0; i < plan.changes.size(); ++i) {
    if (std::binary_search(left_out.begin(), left_out.end(), i)) continue;
    AppliedFix fix = applied_fix(plan.titles[i], plan.changes[i]);
    if (std::find(applied.begin(), applied.end(), fix) == applied.end()) applied.push_back(std::move(fix));
  }
}

}  // namespace

FixOutcome fix_project(const Engine& engine, Project project, const AnalysisOptions& options,
                       const FixRequest& request) {
  FixOutcome outcome;
  AnalysisOptions current = options;
  std::set<std::string> changed;
  for (int round = 0; round < most_rounds; ++round) {
    outcome.analysis = analyse(engine, project, current);
    const TextSource texts = text_source(project, current.overlay);
    Plan plan = plan_for(engine, outcome.analysis, request, texts);
    std::vector<std::size_t> left_out;
    std::map<std::string, std::string> results = apply(plan.changes, texts, left_out);
    if (results.empty()) {
      outcome.obstacles = std::move(plan.obstacles);
      break;
    }
    note_applied(plan, left_out, outcome.applied);
    for (auto& [path, text] : results) {
      changed.insert(path);
      current.overlay[path] = std::make_shared<const Text>(std::move(text));
    }
  }
  for (const std::string& path : changed) write_file(project.root / path, current.overlay.find(path)->second->bytes());
  outcome.analysis = analyse(engine, project, current);
  outcome.project = std::move(project);
  return outcome;
}

}  // namespace lastmile
