// A folder of somebody's own rules, as named texts; those outside of rules/ and facts/ are files to be checked with
// them. Every mistake has a place, and whatever is left of the rules can be used.
#include <algorithm>

#include "built_in/built_in.h"
#include "fuzz/targets.h"

namespace lastmile::fuzz {

namespace {

bool is_data(std::string_view path) { return path.starts_with("rules/") || path.starts_with("facts/"); }

std::vector<DataFile> data_of(const std::map<std::string, std::string>& texts) {
  static const std::vector<DataFile> built_in = built_in_data();
  std::vector<DataFile> data;
  for (const auto& [path, text] : texts) {
    if (is_data(path)) data.push_back({path, text, ""});
  }
  for (const DataFile& file : built_in) {
    if (file.path.starts_with("facts/dictionaries/") || file.path == "facts/paths.toml") data.push_back(file);
  }
  return data;
}

}  // namespace

void play_rules(std::string_view bytes) {
  const auto texts = named_texts(bytes);
  std::vector<Problem> problems;
  const Engine own(data_of(texts), problems);
  for (const Problem& problem : own.patterns().problems()) problems.push_back(problem);
  for (const Problem& problem : problems) {
    promise(problem.line >= 1 && problem.column >= 1 && !problem.message.empty(),
            "a mistake has a place and a message: " + to_string(problem));
  }
  FileMatchesList matches;
  for (const auto& [path, text] : texts) {
    if (is_data(path)) continue;
    matches.push_back(std::make_shared<const FileMatches>(own.match({path, std::make_shared<const Text>(text)})));
  }
  ReportOptions options;
  options.today = "2026-06-15";
  for (const Finding& finding : own.report(matches, options).findings) {
    promise(own.rules().find(finding.rule) != nullptr, "a finding is of a rule");
  }
}

}  // namespace lastmile::fuzz
