#include "syntax/pattern_search.h"

#include <tree_sitter/api.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace lastmile {

namespace {

constexpr std::uint64_t steps_per_node = 4096;  // more means a pattern whose siblings are not tied to each other

constexpr std::uint16_t error_symbol = UINT16_MAX;

bool has_later(const LastmileNode& node, const LastmileStep& step, bool seeking) {
  return node.has_later && !(step.immediate && node.named) && !seeking;
}

bool same(const QueryMatch& a, const QueryMatch& b) {
  return std::equal(a.captures.begin(), a.captures.end(), b.captures.begin(), b.captures.end(),
                    [](const auto& x, const auto& y) { return x.index == y.index && x.range == y.range; });
}

// Whether every match binds every capture of the pattern.
bool binds_all(const TSQuery* query, std::uint32_t pattern) {
  for (std::uint32_t id = 0; id < ts_query_capture_count(query); ++id) {
    const TSQuantifier quantifier = ts_query_capture_quantifier_for_id(query, pattern, id);
    if (quantifier == TSQuantifierZeroOrOne || quantifier == TSQuantifierZeroOrMore) return false;
  }
  return true;
}

}  // namespace

FlatTree::FlatTree(const Tree& tree) : nodes_(lastmile_flatten(tree.raw())), tree_(tree) {}
FlatTree::~FlatTree() { lastmile_free_nodes(nodes_); }

// One pattern, tried at one node.
class PatternAttempt {
 public:
  PatternAttempt(const PatternSearch& search, const FlatTree& tree)
      : search_(search), nodes_(tree.nodes()), text_(tree.tree().text()), most_(steps_per_node * (nodes_.size() + 1)) {}

  // The matches that begin there.
  const std::vector<QueryMatch>& at(const LastmileStart& start, std::uint32_t node) {
    matches_.clear();
    captures_.clear();
    pattern_ = start.pattern;
    const LastmileStep& step = search_.steps_[start.step];
    const LastmileNode& root = nodes_[step.depth == 1 ? nodes_[node].parent : node];
    root_ = {root.begin, root.end};
    if (!fits(step, node)) return matches_;
    if (step.depth == 1 && !capture_parent(start.step, node)) return matches_;
    if (capture(step, node)) advance(start.step, node, step.depth);
    return matches_;
  }
  // No more steps are made: matches may be missing.
  bool spent() const { return steps_ > most_; }

 private:
  bool fits(const LastmileStep& step, std::uint32_t index) {
    ++steps_;
    const LastmileNode& node = nodes_[index];
    const bool kind = step.symbol != 0 ? node.symbol == step.symbol
                                       : step.missing || (node.symbol != error_symbol && (node.named || !step.named));
    return kind && (!step.missing || node.missing) && !(step.last_child && node.has_later_named) &&
           (step.field == 0 || step.field == node.field) && (step.negated_fields == 0 || lacks_fields(step, index));
  }

  bool lacks_fields(const LastmileStep& step, std::uint32_t index) const {
    for (std::uint32_t child = index + 1; child < nodes_[index].next; child = nodes_[child].next) {
      for (std::size_t i = step.negated_fields; search_.negated_fields_[i] != 0; ++i) {
        if (nodes_[child].field == search_.negated_fields_[i]) return false;
      }
    }
    return true;
  }

  // A pattern that begins with any node begins for us with the child of it that it names.
  bool capture_parent(std::uint16_t step, std::uint32_t node) {
    if (nodes_[node].parent == UINT32_MAX || nodes_[nodes_[node].parent].symbol == error_symbol) return false;
    do {
      --step;
    } while (search_.steps_[step].dead_end || search_.steps_[step].pass_through || search_.steps_[step].depth > 0);
    return capture(search_.steps_[step], nodes_[node].parent);
  }

  // False when the pattern does not allow its text.
  bool capture(const LastmileStep& step, std::uint32_t index) {
    const Range range{nodes_[index].begin, nodes_[index].end};
    for (const std::uint16_t id : step.captures) {
      if (id == LASTMILE_NONE) break;
      for (const TextPredicate& predicate : search_.predicates_[pattern_]) {
        if (predicate.capture == id && !predicate.allows(text_.slice(range))) return false;
      }
      captures_.push_back({id, range});
    }
    return true;
  }

  // The step has been made at this node, `depth` below the pattern's root: what comes next, each alternative of it.
  void advance(std::uint16_t step, std::uint32_t node, std::uint16_t depth) {
    const LastmileStep& made = search_.steps_[step];
    const bool seeking = made.symbol == 0 && !made.named && search_.steps_[step + 1].immediate;
    branch(static_cast<std::uint16_t>(step + 1), node, depth, seeking);
  }

  void branch(std::uint16_t step, std::uint32_t node, std::uint16_t depth, bool seeking) {
    const LastmileStep& next = search_.steps_[step];
    if (!next.dead_end) go_on(step, node, depth, seeking);
    if (next.alternative != LASTMILE_NONE) {
      branch(next.alternative, node, depth, seeking || next.alternative_is_immediate);
    }
  }

  void go_on(std::uint16_t step, std::uint32_t node, std::uint16_t depth, bool seeking) {
    const std::uint16_t wanted = search_.steps_[step].depth;
    if (wanted == LASTMILE_DONE) return finish();
    if (wanted > depth) return among_siblings(step, node + 1, nodes_[node].next, wanted, seeking);
    for (; depth > wanted; --depth) node = nodes_[node].parent;
    const std::uint32_t parent = nodes_[node].parent;
    if (wanted > 0) among_siblings(step, nodes_[node].next, nodes_[parent].next, wanted, seeking);
  }

  void among_siblings(std::uint16_t step, std::uint32_t node, std::uint32_t end, std::uint16_t depth, bool seeking) {
    const LastmileStep& wanted = search_.steps_[step];
    for (; node < end && !spent(); node = nodes_[node].next) {
      const bool later = has_later(nodes_[node], wanted, seeking);
      const bool found = fits(wanted, node);
      if (found) {
        const std::size_t before = captures_.size();
        if (capture(wanted, node)) advance(step, node, depth);
        captures_.resize(before);
      }
      if (!later || (found && !wanted.splits)) return;
    }
  }

  // Several ways may lead to the same match.
  void finish() {
    QueryMatch match{pattern_, captures_, root_};
    for (const TextPredicate& predicate : search_.predicates_[pattern_]) {
      if (predicate.kind == TextPredicate::Kind::equal_capture && !predicate.holds(match, text_)) return;
    }
    steps_ += matches_.size();
    const bool known =
        std::any_of(matches_.begin(), matches_.end(), [&](const QueryMatch& other) { return same(match, other); });
    if (!known) matches_.push_back(std::move(match));
  }

  const PatternSearch& search_;
  const std::span<const LastmileNode> nodes_;
  const Text& text_;
  std::uint32_t pattern_ = 0;
  Range root_;
  std::vector<QueryCapture> captures_;
  std::vector<QueryMatch> matches_;
  const std::uint64_t most_;
  std::uint64_t steps_ = 0;
};

PatternSearch::PatternSearch(const TSQuery* query, const PredicatesByPattern& predicates)
    : steps_(lastmile_query_steps(query, nullptr)),
      negated_fields_(lastmile_query_negated_fields(query, nullptr)),
      starts_(1),
      ways_(predicates.size(), Way::here),
      predicates_(predicates) {
  lastmile_query_steps(query, steps_.data());
  lastmile_query_negated_fields(query, negated_fields_.data());
  std::vector<LastmileStart> starts(lastmile_query_starts(query, nullptr));
  lastmile_query_starts(query, starts.data());
  for (const LastmileStart& start : starts) {
    ways_[start.pattern] = std::max(ways_[start.pattern], way_of(start, binds_all(query, start.pattern)));
    const std::size_t symbol = steps_[start.step].symbol;
    if (starts_.size() <= symbol) starts_.resize(symbol + 1);
    starts_[symbol].push_back(start);
  }
}

// Whether one node may be taken for several of the alternatives of which the first begins there: when these bind
// different captures, the runtime keeps only some of their matches.
bool PatternSearch::is_ambiguous(std::size_t step) const {
  for (std::size_t other = steps_[step].alternative; other != LASTMILE_NONE; other = steps_[other].alternative) {
    const std::uint16_t mine = steps_[step].symbol, theirs = steps_[other].symbol;
    if (mine == theirs || mine == 0 || theirs == 0) return true;
  }
  return false;
}

PatternSearch::Way PatternSearch::way_of(const LastmileStart& start, bool binds_all) const {
  if (!start.rooted && steps_[start.step].depth == 0) return Way::nowhere;
  std::size_t step = start.step;
  while (step > 0 && steps_[step - 1].depth != LASTMILE_DONE) --step;
  for (; steps_[step].depth != LASTMILE_DONE; ++step) {
    const LastmileStep& each = steps_[step];
    // An alternative begins where the one before it ends; any other jump repeats a step or leaves it out.
    const bool jump = each.alternative != LASTMILE_NONE && !each.dead_end;
    const bool repeats = jump && (each.alternative <= step || !steps_[each.alternative - 1].dead_end);
    if (each.pass_through || each.supertype || repeats || (jump && !binds_all && is_ambiguous(step))) return Way::ask;
  }
  return Way::here;
}

PatternSearch::Starts PatternSearch::possible_starts(std::span<const Lead> leads) const {
  Starts possible(starts_.size());
  for (std::size_t symbol = 0; symbol < starts_.size(); ++symbol) {
    std::copy_if(starts_[symbol].begin(), starts_[symbol].end(), std::back_inserter(possible[symbol]),
                 [&](const LastmileStart& start) { return takes(start.pattern) && leads[start.pattern].possible(); });
  }
  return possible;
}

bool PatternSearch::run(const FlatTree& tree, std::span<const Lead> leads, const FoundMatch& found,
                        const std::function<void(std::uint32_t, const LastmileNode&)>& ask,
                        const std::stop_token& stop) const {
  const Starts starts = possible_starts(leads);
  const auto nodes = tree.nodes();
  PatternAttempt attempt(*this, tree);
  std::vector<std::uint32_t> asked(ways_.size(), UINT32_MAX);  // the last node, by pattern
  const auto try_at = [&](const LastmileStart& start, std::uint32_t node) {
    const std::uint32_t root = steps_[start.step].depth == 1 ? nodes[node].parent : node;
    if (root == UINT32_MAX || !leads[start.pattern].is_in({nodes[root].begin, nodes[root].end})) return;
    if (ways_[start.pattern] == Way::here) {
      for (const QueryMatch& match : attempt.at(start, node)) found(match);
    } else if (std::exchange(asked[start.pattern], root) != root) {
      ask(start.pattern, nodes[root]);
    }
  };
  for (std::uint32_t node = 0; node < nodes.size(); ++node) {
    if (attempt.spent() || (node % 1024 == 0 && stop.stop_requested())) return false;
    const std::size_t symbol = nodes[node].symbol;
    for (const LastmileStart& start : starts[0]) try_at(start, node);
    if (symbol == 0 || symbol >= starts.size()) continue;
    for (const LastmileStart& start : starts[symbol]) try_at(start, node);
  }
  return !attempt.spent();
}

}  // namespace lastmile
