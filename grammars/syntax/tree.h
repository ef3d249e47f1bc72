// The syntax tree of a text. Error tolerant: a half-typed file has a tree too, with error nodes in it.
//
// A Tree is moved, never copied, and read by one thread at a time. The parser it needs is made and dropped inside
// parse(), so any number of threads may parse at once.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

#include "syntax/language.h"
#include "text/difference.h"
#include "text/text.h"

struct TSTree;

namespace lastmile {

// Counted in steps of the parser's progress callback, never in time, so that the outcome is the same everywhere.
struct ParseBudget {
  std::uint64_t steps_per_kilobyte = 24;
  std::uint64_t steps_at_least = 40000;
  std::size_t reread_size = 16 * 1024;  // bytes; shorter texts with errors are read as a whole, in a millisecond or two
};

struct SyntaxNode {
  std::string_view kind;
  Range range;
  std::uint32_t depth = 0;
  bool named = false;
};

// What parse_again() read anew.
struct TreeChange {
  bool whole = true;         // everything; the rest says nothing then
  Difference edit;           // between the texts
  std::vector<Range> dirty;  // of the new text: nodes that touch none of these are nodes of the old tree, moved
};

struct TreeDeleter {
  bool in_one_block = false;
  void operator()(TSTree* tree) const;
};

class Tree {
 public:
  // Nullopt when the language has no grammar, the budget ran out or it was told to stop.
  static std::optional<Tree> parse(TextPtr text, const Language& language, ParseBudget budget = {},
                                   std::stop_token stop = {});
  // The same, in less time, for a tree that is asked no more than once and dropped on this thread.
  static std::optional<Tree> parse_once(TextPtr text, const Language& language, ParseBudget budget = {},
                                        std::stop_token stop = {});
  // The tree of this tree's text after edits: what they left alone is not read again. The outcome is that of parse():
  // where error recovery could make a difference, the whole text is read, or, when that takes long, the tree is
  // provisional.
  std::optional<Tree> parse_again(TextPtr text, TreeChange& change, ParseBudget budget = {},
                                  std::stop_token stop = {}) const;
  // Around an error, parse() might make another tree of this text.
  bool provisional() const { return provisional_; }

  const Text& text() const { return *text_; }
  const Language& language() const { return *language_; }
  std::size_t node_count() const;
  // Nodes that are errors or were made up by the parser. Walks the whole tree.
  std::size_t error_count() const;
  // Pre-order walk without recursion; `visit` returns whether to go below the node.
  void walk(const std::function<bool(const SyntaxNode&)>& visit) const;
  // Outermost nodes of these kinds, in source order.
  std::vector<Range> ranges_of(std::span<const std::string_view> kinds) const;

  const TSTree* raw() const { return tree_.get(); }  // for syntax/ only

 private:
  Tree(TextPtr text, const Language& language, TSTree* tree, bool provisional = false)
      : text_(std::move(text)), language_(&language), tree_(tree, {}), provisional_(provisional) {}

  TextPtr text_;
  const Language* language_;
  std::unique_ptr<TSTree, TreeDeleter> tree_;
  bool provisional_;
};

}  // namespace lastmile
