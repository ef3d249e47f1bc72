// Where the patterns of a language can match in a file at all: found in one pass over its bytes.
//
// Most patterns ask for a text that has to occur, like the name of a function: an anchor. One automaton looks for the
// anchors of all patterns; each pattern is followed by that of its anchors which is rarest in the file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/rule.h"
#include "secrets/aho_corasick.h"
#include "syntax/query.h"

namespace lastmile {

// Immutable after construction and shared between threads.
class MatchPlan {
 public:
  // By pattern.
  explicit MatchPlan(const std::vector<std::vector<Anchor>>& anchors);

  // One a pattern. In `met`, by need, those are set of which a text is there; others stay as they are.
  std::vector<Lead> leads(std::string_view bytes, std::vector<bool>& met) const;
  // By pattern: whether all that it needs was met.
  std::vector<bool> possible(const std::vector<bool>& met) const;

 private:
  // One of these has to occur. A slot is a text together with whether it may be a whole node where it stands: inside a
  // longer word it is none.
  struct Need {
    std::uint32_t pattern = 0;
    bool any_case = false;
    std::vector<std::uint32_t> slots;
  };
  struct Places;
  Places places(std::string_view bytes) const;

  std::size_t patterns_;
  std::vector<Need> needs_;
  std::vector<std::pair<std::string, bool>> texts_;  // each with whether its case does not matter; sorted
  std::vector<bool> wanted_;                         // by slot
  AhoCorasick finder_;
};

}  // namespace lastmile
