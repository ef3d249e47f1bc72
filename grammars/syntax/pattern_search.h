// The planned search: finds the matches of a query's patterns on a flat tree, without looking where none can be.
//
// The runtime tries every pattern at every node, and looks at the text of a capture only when all else fits. Here a
// pattern is tried only at nodes of the kind it begins with, only where a text that it needs lies inside (its leads),
// and a capture whose text is wrong ends the attempt. Steps are read as the runtime reads them, see
// ts_query_cursor__advance() in its query.c. Patterns with optional or repeated
// nodes, supertypes, several roots or alternatives that one node may fit are left to the runtime.
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

  // Whether the pattern is searched here, and not left to the runtime.
  bool takes(std::uint32_t pattern) const { return taken_[pattern] != 0; }
  // One lead a pattern. False when the budget of steps ran out.
  bool run(const FlatTree& tree, std::span<const Lead> leads, const FoundMatch& found,
           const std::stop_token& stop) const;

 private:
  friend class PatternAttempt;
  bool is_ambiguous(std::size_t step) const;
  bool is_simple(const LastmileStart& start) const;

  std::vector<LastmileStep> steps_;
  std::vector<std::uint16_t> negated_fields_;
  std::vector<std::vector<LastmileStart>> starts_;  // by symbol; of the last, those that begin with any
  std::vector<std::uint8_t> taken_;                 // by pattern
  const PredicatesByPattern& predicates_;
};

}  // namespace lastmile
