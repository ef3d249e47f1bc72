// The planned search: finds the matches of a query's patterns on a flat tree, without looking where none can be.
//
// The runtime tries every pattern at every node, and looks at the text of a capture only when all else fits. Here a
// pattern is tried only at nodes of the kind it begins with, only where a text that it needs lies inside (its leads),
// and a capture whose text is wrong ends the attempt. Steps are read as the runtime reads them, see
// ts_query_cursor__advance() in its query.c. Patterns with optional or repeated nodes, supertypes, several roots or
// alternatives that one node may fit are left to the runtime, most of them at those nodes only.
#pragma once

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "syntax/flat_tree.h"
#include "syntax/query_image.h"
#include "syntax/text_predicate.h"

namespace lastmile {

// The nodes of a tree in one array; as long as the tree lives.
class FlatTree {
 public:
  explicit FlatTree(const Tree& tree);
  ~FlatTree();
  FlatTree(const FlatTree&) = delete;
  FlatTree& operator=(const FlatTree&) = delete;

  std::span<const LastmileNode> nodes() const { return {nodes_.nodes, nodes_.count}; }
  const Tree& tree() const { return tree_; }

 private:
  LastmileNodes nodes_;
  const Tree& tree_;
};

using FoundMatch = std::function<void(const QueryMatch&)>;
using PredicatesByPattern = std::vector<std::vector<TextPredicate>>;

// Immutable after construction and shared between threads. `predicates` outlives it.
class PatternSearch {
 public:
  PatternSearch(const TSQuery* query, const PredicatesByPattern& predicates);

  // Whether matches can be told by the node they begin at; other patterns are not searched here.
  bool takes(std::uint32_t pattern) const { return ways_[pattern] != Way::nowhere; }
  // One lead a pattern. Calls `found` for matches, and `ask` where the runtime has to look for those of a pattern that
  // begin at a node. False when the budget of steps ran out.
  bool run(const FlatTree& tree, std::span<const Lead> leads, const FoundMatch& found,
           const std::function<void(std::uint32_t pattern, const LastmileNode& node)>& ask,
           const std::stop_token& stop) const;

 private:
  friend class PatternAttempt;
  enum class Way : std::uint8_t { here, ask, nowhere };
  using Starts = std::vector<std::vector<LastmileStart>>;  // by symbol; the first are those that begin with any

  Way way_of(const LastmileStart& start, bool binds_all) const;
  bool is_ambiguous(std::size_t step) const;
  Starts possible_starts(std::span<const Lead> leads) const;

  std::vector<LastmileStep> steps_;
  std::vector<std::uint16_t> negated_fields_;
  Starts starts_;
  std::vector<Way> ways_;  // by pattern
  const PredicatesByPattern& predicates_;
};

}  // namespace lastmile
