// All patterns of all rules and facts, joined into one compiled query per language; those of a project's own rules into
// a second one.
//
// What a pattern may say beside the text predicates of syntax/query.h:
//   (#fact! "kind" "attribute" "value" …)   this match is a fact; without it, it is a candidate of the rule
//   (#set! "attribute" "value")             one more constant attribute
//   (#path? "glob" …) (#not-path? "glob")   only in files of that name
//   (#in? @capture "dictionary")            the text is a word of the dictionary; (#not-in? …) is not
//   (#no-text! @capture)                    keep the place, not the text: it may be secret
//   (#part! @capture "regex")               only what the expression (or its first group) finds in it, with that place
// @fact or @primary is the place; captures that begin with `_` are dropped; all others become attributes.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "engine/match_plan.h"
#include "engine/rule.h"
#include "syntax/query.h"

namespace lastmile {

struct PatternMeaning {
  std::string kind;
  std::vector<std::pair<std::string, std::string>> constants;
  std::vector<std::string> paths, not_paths;
  struct Membership {
    std::uint32_t capture;
    std::string dictionary;
    bool negated;
  };
  std::vector<Membership> memberships;
  std::vector<std::uint32_t> without_text;
  std::vector<std::pair<std::uint32_t, Regex>> parts;
  int primary = -1;  // capture index
};

struct LanguagePatterns {
  Query query;
  std::vector<PatternMeaning> meanings;  // by pattern
  std::vector<Problem> problems;
  std::shared_ptr<const MatchPlan> plan;
};

// Where the compiled patterns of a project's own rules are kept from one run to the next; asked from any thread. `text`
// is what they are compiled of.
struct ImageStore {
  std::function<std::string(std::string_view text)> find;  // empty when there is none
  std::function<void(std::string_view text, std::string_view image)> keep;
};

// Compiles on first use of a language, once, whichever thread comes first.
class Patterns {
 public:
  explicit Patterns(const RuleSet& rules, QueryImages images = {}, ImageStore store = {})
      : rules_(rules), images_(std::move(images)), store_(std::move(store)) {}

  const std::vector<LanguagePatterns>& of(const Language& language) const;
  // Whether there are patterns for it that are not built in.
  bool has_own(const Language& language) const;
  // Compiles everything and tells what is wrong with it; or only for languages that have own patterns.
  std::vector<Problem> problems(bool own_only = false) const;

 private:
  struct Slot {
    std::once_flag once;
    std::vector<LanguagePatterns> patterns;
  };
  Slot& slot(std::string_view language) const;

  const RuleSet& rules_;
  const QueryImages images_;
  const ImageStore store_;
  mutable std::mutex mutex_;  // guards the map only
  mutable std::map<std::string, Slot, std::less<>> slots_;
};

}  // namespace lastmile
