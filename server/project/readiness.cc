#include "project/readiness.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "project/checklists.h"

namespace lastmile {

namespace {

double weight(Severity severity) {
  switch (severity) {
    case Severity::error: return 40;
    case Severity::warning: return 15;
    case Severity::info: return 4;
    case Severity::off: return 0;
  }
  return 0;
}

double weight(Confidence confidence) {
  switch (confidence) {
    case Confidence::high: return 1;
    case Confidence::medium: return 0.5;
    case Confidence::low: return 0.1;
  }
  return 0;
}

// The open findings of one rule in one component.
struct Open {
  const Rule* rule = nullptr;
  Severity worst = Severity::off;
  int findings = 0;

  double points() const { return weight(worst) * weight(rule->confidence) * (2 - 1.0 / findings); }
};

using OpenRules = std::map<std::string, Open, std::less<>>;

double checklist_score(const OpenRules& open, std::string_view checklist, const Rule* without) {
  double score = 100;
  for (const auto& [id, each] : open) {
    if (each.rule->checklist == checklist && each.rule != without) score -= each.points();
  }
  return std::max(score, 0.0);
}

double component_score(const OpenRules& open, const Rule* without) {
  double sum = 0, worst = 100;
  for (const auto& [name, title] : checklists) {
    const double score = checklist_score(open, name, without);
    sum += score;
    worst = std::min(worst, score);
  }
  return (sum / checklists.size() + worst) / 2;
}

int rounded(double score) { return static_cast<int>(std::lround(score)); }

ChecklistScore checklist_of(const OpenRules& open, std::string_view checklist, const RuleSet& rules) {
  ChecklistScore list{std::string(checklist), "", rounded(checklist_score(open, checklist, nullptr)), 0, 0};
  for (const Rule& rule : rules.rules) {
    if (rule.checklist != checklist) continue;
    const auto found = open.find(rule.id);
    found == open.end() ? list.clear += 1 : list.open += found->second.findings;
  }
  return list;
}

ComponentReadiness component_readiness(const std::string& folder, const OpenRules& open, const RuleSet& rules) {
  ComponentReadiness result;
  result.folder = folder;
  const double score = component_score(open, nullptr);
  result.score = rounded(score);
  for (const auto& [name, title] : checklists) {
    ChecklistScore list = checklist_of(open, name, rules);
    list.title = title;
    result.open += list.open;
    result.checklists.push_back(std::move(list));
  }
  for (const auto& [id, each] : open) {
    const int gain = rounded(component_score(open, each.rule)) - result.score;
    result.improvements.push_back({id, each.rule->title, each.rule->checklist, each.findings, gain});
  }
  std::stable_sort(result.improvements.begin(), result.improvements.end(),
                   [](const Improvement& a, const Improvement& b) { return a.gain > b.gain; });
  return result;
}

std::string component_of(const FactBase& facts, const std::string& path) {
  const auto file = facts.find_file(path);
  return file ? facts.file(*file).component : "";
}

}  // namespace

Readiness readiness_of(const Report& report, const RuleSet& rules) {
  std::map<std::string, OpenRules> open;
  for (const Finding& finding : report.findings) {
    const Rule* rule = rules.find(finding.rule);
    if (!rule) continue;
    Open& entry = open[component_of(report.facts, finding.file)][finding.rule];
    entry.rule = rule;
    entry.worst = std::max(entry.worst, finding.severity);
    ++entry.findings;
  }
  for (const Fact& component : report.facts.of_kind("component")) open[std::string(component.get("folder"))];
  if (open.empty()) open[""];
  Readiness result;
  for (const auto& [folder, rules_of_it] : open) {
    result.components.push_back(component_readiness(folder, rules_of_it, rules));
    result.score = std::min(result.score, result.components.back().score);
    result.open += result.components.back().open;
  }
  return result;
}

}  // namespace lastmile
