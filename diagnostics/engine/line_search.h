// Which line selectors have something to say about a file: those whose globs take its path, and whose expressions can be
// found in its text at all. One pass over the text answers that for all of them.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

#include "engine/regex.h"
#include "engine/rule.h"
#include "text/glob_table.h"

namespace lastmile {

// Refers to the rules, which stay as they are. Shared between threads.
class LineSearch {
 public:
  explicit LineSearch(const RuleSet& rules);

  std::vector<const LineSelector*> selectors_for(std::string_view path, std::string_view text) const;

 private:
  using Numbers = std::vector<std::uint32_t>;  // of selectors
  const RegexFilter& filter_of(const Numbers& numbers) const;

  const RuleSet& rules_;
  GlobTable globs_;  // of selectors
  mutable std::mutex mutex_;
  mutable std::map<Numbers, std::unique_ptr<const RegexFilter>> filters_;  // guarded by mutex_; made when needed
};

}  // namespace lastmile
