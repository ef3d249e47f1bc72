#include "engine/check.h"

#include <algorithm>
#include <future>
#include <map>

#include "secrets/load_secret_tables.h"

namespace lastmile {

namespace {

struct Placed {
  const Suppression* suppression;
  bool used = false;
};

using SuppressionsByFile = std::map<std::string_view, std::vector<Placed>>;

SuppressionsByFile by_file(const FileMatchesList& files) {
  SuppressionsByFile all;
  for (const auto& file : files) {
    for (const Suppression& suppression : file->suppressions) all[file->path].push_back({&suppression});
  }
  return all;
}

bool silenced(const Finding& finding, SuppressionsByFile& suppressions, std::string_view today) {
  const auto found = suppressions.find(finding.file);
  if (found == suppressions.end()) return false;
  bool result = false;
  for (Placed& placed : found->second) {
    if (!suppresses(*placed.suppression, finding.rule, finding.range.begin, today)) continue;
    placed.used = true;
    result = true;
  }
  return result;
}

std::string state_of(const Placed& placed, std::string_view today) {
  const Suppression& suppression = *placed.suppression;
  if (!suppression.mistake.empty()) return "malformed";
  if (!suppression.until.empty() && suppression.until < today) return "expired";
  return placed.used ? "used" : "unused";
}

// Facts about the suppressions themselves, on which rules judge in turn.
FactBase suppression_facts(const FactBase& facts, const SuppressionsByFile& suppressions, std::string_view today) {
  FactBase result;
  for (const FactFile& file : facts.files()) result.add_file(file);
  for (const auto& [path, list] : suppressions) {
    const auto file = result.find_file(path);
    for (const Placed& placed : list) {
      Fact fact{"suppression", *file, placed.suppression->range, {}};
      fact.set("state", state_of(placed, today));
      fact.set("mistake", placed.suppression->mistake);
      fact.set("until", placed.suppression->until);
      std::string rules;
      for (const std::string& rule : placed.suppression->rules) rules += (rules.empty() ? "" : ", ") + rule;
      fact.set("rules", rules);
      result.add(std::move(fact));
    }
  }
  return result;
}

bool looks_no_further(const std::vector<Clause>& clauses) {
  return std::all_of(clauses.begin(), clauses.end(), [](const Clause& clause) {
    return clause.within != Within::component && clause.within != Within::repository && clause.within != Within::folder;
  });
}

bool needs_one_file(const Rule& rule) {
  const Judgement& judge = rule.judge;
  const bool subjects = judge.each.empty() && (judge.per == Per::subject || judge.per == Per::file);
  const bool severities =
      std::all_of(rule.severities.begin(), rule.severities.end(), [](const SeverityCase& severity_case) {
        return looks_no_further(severity_case.require) && looks_no_further(severity_case.unless);
      });
  return subjects && severities && judge.gate.empty() && judge.gate_not.empty() && looks_no_further(judge.require) &&
         looks_no_further(judge.unless) && looks_no_further(judge.at);
}

// Rules that need one file only, and that no other silences.
std::set<std::string, std::less<>> rules_of_one_file(const RuleSet& rules) {
  std::set<std::string, std::less<>> found;
  for (const Rule& rule : rules.rules) {
    if (needs_one_file(rule)) found.insert(rule.id);
  }
  for (const Implication& implication : rules.implications) {
    if (!looks_no_further(implication.require) || !looks_no_further(implication.unless)) found.erase(implication.kind);
  }
  std::vector<std::string> silenced;
  for (const Rule& rule : rules.rules) {
    if (!found.count(rule.id)) silenced.insert(silenced.end(), rule.silences.begin(), rule.silences.end());
  }
  for (const std::string& id : silenced) found.erase(id);
  return found;
}

}  // namespace

SecretTables secret_tables(const std::vector<DataFile>& data, std::vector<Problem>& problems) {
  const auto text = [&](std::string_view path) {
    const auto found = std::find_if(data.begin(), data.end(), [&](const DataFile& file) { return file.path == path; });
    return found == data.end() ? std::string_view() : std::string_view(found->text);
  };
  const bool known = std::all_of(data.begin(), data.end(), [](const DataFile& file) {
    return file.built_in || !file.path.starts_with("formats/");
  });
  return load_secret_tables(
      {text("formats/secrets.toml"), text("formats/publishable.toml"), text("formats/placeholders.toml"),
       text("formats/bip39.txt"), text("formats/credentials.toml"), text("formats/trigrams.txt"), known},
      problems);
}

struct Engine::Loaded {
  RuleSet rules;
  SecretScanner secrets;
};

// Both at the same time.
Engine::Loaded Engine::load(const std::vector<DataFile>& data, std::vector<Problem>& problems) {
  std::vector<Problem> in_tables;
  std::future<SecretScanner> loading =
      std::async(std::launch::async, [&] { return SecretScanner(lastmile::secret_tables(data, in_tables)); });
  RuleSet rules = load_rules(data, problems);
  SecretScanner secrets = loading.get();
  problems.insert(problems.end(), in_tables.begin(), in_tables.end());
  return {std::move(rules), std::move(secrets)};
}

Engine::Engine(const std::vector<DataFile>& data, std::vector<Problem>& problems, QueryImages images, ImageStore store)
    : Engine(load(data, problems), std::move(images), std::move(store)) {}

Engine::Engine(Loaded loaded, QueryImages images, ImageStore store)
    : rules_(std::move(loaded.rules)),
      patterns_(rules_, std::move(images), std::move(store)),
      secrets_(std::move(loaded.secrets)),
      lines_(rules_),
      alone_(rules_of_one_file(rules_)) {}

FileMatches Engine::match(const FileInput& file, std::optional<MatchState>* state) const {
  return lastmile::match({rules_, patterns_, secrets_, lines_}, file, state);
}

Report Engine::report(const FileMatchesList& files, const ReportOptions& options) const {
  Report report;
  report.facts = derive(rules_, files, options.surroundings);
  const JudgeOptions judging{options.surroundings.complete, options.severity};
  report.findings = judge(rules_, report.facts, judging);
  SuppressionsByFile suppressions = by_file(files);
  report.suppressed = std::erase_if(report.findings, [&](const Finding& finding) {
    return silenced(finding, suppressions, options.today) || (options.allowed && options.allowed(finding));
  });
  for (Finding& finding : judge(rules_, suppression_facts(report.facts, suppressions, options.today), judging)) {
    report.findings.push_back(std::move(finding));
  }
  std::sort(report.findings.begin(), report.findings.end(), before);
  for (const auto& file : files) report.notes.insert(report.notes.end(), file->notes.begin(), file->notes.end());
  return report;
}

Report Engine::report_alone(const std::shared_ptr<const FileMatches>& file, ReportOptions options) const {
  options.surroundings.complete = false;
  Report report = this->report({file}, options);
  std::erase_if(report.findings, [&](const Finding& finding) { return !speaks_of_file_alone(finding.rule); });
  return report;
}

}  // namespace lastmile
