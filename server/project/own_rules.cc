#include "project/own_rules.h"

namespace lastmile {

namespace {

// Only the project's own patterns are compiled for this: those that are built in are known to be right.
std::vector<Problem> pattern_problems(const std::vector<DataFile>& own) {
  std::vector<DataFile> data = own;
  for (DataFile& file : built_in_data()) {
    if (file.path.starts_with("facts/dictionaries/")) data.push_back(std::move(file));
  }
  std::vector<Problem> told_elsewhere;
  const RuleSet rules = load_rules(data, told_elsewhere);
  return Patterns(rules).problems();
}

}  // namespace

OwnRules engine_with(const std::vector<DataFile>& own) {
  OwnRules result;
  std::vector<DataFile> all = built_in_data();
  all.insert(all.end(), own.begin(), own.end());
  result.engine = std::make_shared<const Engine>(all, result.problems, built_in_images());
  result.reader = std::make_shared<LocalReader>(result.engine);
  if (own.empty()) return result;
  const std::vector<Problem> more = pattern_problems(own);
  result.problems.insert(result.problems.end(), more.begin(), more.end());
  return result;
}

}  // namespace lastmile
