#include "engine/line_search.h"

namespace lastmile {

LineSearch::LineSearch(const RuleSet& rules) : rules_(rules) {
  for (std::uint32_t i = 0; i < rules.lines.size(); ++i) {
    for (const std::string& glob : rules.lines[i].files) globs_.add(glob, i);
  }
}

std::vector<const LineSelector*> LineSearch::selectors_for(std::string_view path, std::string_view text) const {
  const Numbers numbers = globs_.matching(path);
  std::vector<const LineSelector*> found;
  if (numbers.empty()) return found;
  const std::vector<bool> possible = filter_of(numbers).may_find_in(text);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (possible[i]) found.push_back(&rules_.lines[numbers[i]]);
  }
  return found;
}

const RegexFilter& LineSearch::filter_of(const Numbers& numbers) const {
  const std::lock_guard lock(mutex_);
  auto& filter = filters_[numbers];
  if (filter) return *filter;
  std::vector<std::string_view> patterns;
  for (const std::uint32_t number : numbers) patterns.push_back(rules_.lines[number].regex->pattern());
  filter = std::make_unique<const RegexFilter>(patterns);
  return *filter;
}

}  // namespace lastmile
