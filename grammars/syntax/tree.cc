#include "syntax/tree.h"

#include <tree_sitter/api.h>

#include <algorithm>

namespace lastmile {

namespace {

struct Progress {
  std::uint64_t steps = 0;
  std::uint64_t limit = 0;
};

bool out_of_steps(TSParseState* state) {
  auto* progress = static_cast<Progress*>(state->payload);
  return ++progress->steps > progress->limit;
}

const char* read_all(void* payload, std::uint32_t offset, TSPoint, std::uint32_t* size) {
  const auto bytes = static_cast<const Text*>(payload)->bytes();
  *size = offset < bytes.size() ? static_cast<std::uint32_t>(bytes.size() - offset) : 0;
  return *size == 0 ? "" : bytes.data() + offset;
}

SyntaxNode node_at(const TSTreeCursor& cursor) {
  const TSNode node = ts_tree_cursor_current_node(&cursor);
  return {ts_node_type(node),
          {ts_node_start_byte(node), ts_node_end_byte(node)},
          ts_tree_cursor_current_depth(&cursor),
          ts_node_is_named(node)};
}

// To the next node in pre-order, below the current one only when asked; false at the end.
bool advance(TSTreeCursor& cursor, bool descend) {
  if (descend && ts_tree_cursor_goto_first_child(&cursor)) return true;
  while (!ts_tree_cursor_goto_next_sibling(&cursor)) {
    if (!ts_tree_cursor_goto_parent(&cursor)) return false;
  }
  return true;
}

}  // namespace

void Tree::Deleter::operator()(TSTree* tree) const { ts_tree_delete(tree); }

std::optional<Tree> Tree::parse(TextPtr text, const Language& language, ParseBudget budget) {
  if (!language.grammar) return std::nullopt;
  const std::unique_ptr<TSParser, decltype(&ts_parser_delete)> parser(ts_parser_new(), &ts_parser_delete);
  if (!ts_parser_set_language(parser.get(), language.grammar())) return std::nullopt;
  Progress progress;
  progress.limit = std::max(budget.steps_at_least, budget.steps_per_kilobyte * (text->bytes().size() / 1024 + 1));
  TSInput input{};
  input.payload = const_cast<Text*>(text.get());
  input.read = read_all;
  input.encoding = TSInputEncodingUTF8;
  const TSParseOptions options{&progress, out_of_steps};
  TSTree* tree = ts_parser_parse_with_options(parser.get(), nullptr, input, options);
  if (!tree) return std::nullopt;
  return Tree(std::move(text), language, tree);
}

std::size_t Tree::error_count() const {
  std::size_t errors = 0;
  TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(raw()));
  bool more = true;
  while (more) {
    const TSNode node = ts_tree_cursor_current_node(&cursor);
    if (ts_node_is_error(node) || ts_node_is_missing(node)) ++errors;
    more = advance(cursor, ts_node_has_error(node));
  }
  ts_tree_cursor_delete(&cursor);
  return errors;
}

void Tree::walk(const std::function<bool(const SyntaxNode&)>& visit) const {
  TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(raw()));
  while (advance(cursor, visit(node_at(cursor)))) {
  }
  ts_tree_cursor_delete(&cursor);
}

std::vector<Range> Tree::ranges_of(std::span<const std::string_view> kinds) const {
  std::vector<Range> found;
  walk([&](const SyntaxNode& node) {
    if (!node.named || std::find(kinds.begin(), kinds.end(), node.kind) == kinds.end()) return true;
    found.push_back(node.range);
    return false;
  });
  return found;
}

}  // namespace lastmile
