#include "syntax/tree.h"

#include <tree_sitter/api.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "syntax/tree_memory.h"

namespace lastmile {

namespace {

struct Progress {
  std::uint64_t steps = 0;
  std::uint64_t limit = 0;
  std::stop_token stop;
};

bool ends_parsing(TSParseState* state) {
  auto* progress = static_cast<Progress*>(state->payload);
  return ++progress->steps > progress->limit || progress->stop.stop_requested();
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

// Null when the language has no grammar or parsing was ended.
TSTree* parse_text(const Text& text, const Language& language, const TSTree* old, ParseBudget budget,
                   std::stop_token stop) {
  if (!language.grammar) return nullptr;
  const std::unique_ptr<TSParser, decltype(&ts_parser_delete)> parser(ts_parser_new(), &ts_parser_delete);
  if (!ts_parser_set_language(parser.get(), language.grammar())) return nullptr;
  Progress progress;
  progress.limit = std::max(budget.steps_at_least, budget.steps_per_kilobyte * (text.bytes().size() / 1024 + 1));
  progress.stop = std::move(stop);
  TSInput input{};
  input.payload = const_cast<Text*>(&text);
  input.read = read_all;
  input.encoding = TSInputEncodingUTF8;
  const TSParseOptions options{&progress, ends_parsing};
  return ts_parser_parse_with_options(parser.get(), old, input, options);
}

// As the runtime counts: only a line feed ends a line.
TSPoint point_at(std::string_view text, std::uint32_t offset) {
  text = text.substr(0, offset);
  const std::size_t line_start = text.rfind('\n') + 1;
  return {static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n')),
          static_cast<std::uint32_t>(text.size() - line_start)};
}

TSInputEdit input_edit(std::string_view before, std::string_view after, const Difference& change) {
  return {change.before.begin,
          change.before.end,
          change.end,
          point_at(before, change.before.begin),
          point_at(before, change.before.end),
          point_at(after, change.end)};
}

bool has_error(const TSTree* tree) { return ts_node_has_error(ts_tree_root_node(tree)); }

// Where the trees differ, and what was edited: a name's letters are no difference of trees.
std::vector<Range> changed_ranges(const TSTree* old, const TSTree* tree, Range edited) {
  std::uint32_t count = 0;
  TSRange* ranges = ts_tree_get_changed_ranges(old, tree, &count);
  std::vector<Range> changed{edited};
  for (std::uint32_t i = 0; i < count; ++i) changed.push_back({ranges[i].start_byte, ranges[i].end_byte});
  std::free(ranges);
  return changed;
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

void TreeDeleter::operator()(TSTree* tree) const {
  if (in_one_block) return TreeMemory::give_back([&] { ts_tree_delete(tree); });
  ts_tree_delete(tree);
}

std::optional<Tree> Tree::parse(TextPtr text, const Language& language, ParseBudget budget, std::stop_token stop) {
  TSTree* tree = parse_text(*text, language, nullptr, budget, std::move(stop));
  if (!tree) return std::nullopt;
  return Tree(std::move(text), language, tree);
}

std::optional<Tree> Tree::parse_once(TextPtr text, const Language& language, ParseBudget budget, std::stop_token stop) {
  TreeMemory memory;
  std::optional<Tree> tree = parse(std::move(text), language, budget, std::move(stop));
  if (tree) tree->tree_.get_deleter().in_one_block = memory.keep();
  return tree;
}

std::optional<Tree> Tree::parse_again(TextPtr text, TreeChange& change, ParseBudget budget,
                                      std::stop_token stop) const {
  change = {};
  const bool is_long = text->bytes().size() > budget.reread_size;
  const bool had_error = has_error(raw());
  if (had_error && !is_long) return parse(std::move(text), language(), budget, std::move(stop));
  const std::unique_ptr<TSTree, TreeDeleter> old(ts_tree_copy(raw()));
  change.edit = difference(this->text().bytes(), text->bytes());
  const TSInputEdit edit = input_edit(this->text().bytes(), text->bytes(), change.edit);
  ts_tree_edit(old.get(), &edit);
  std::unique_ptr<TSTree, TreeDeleter> tree(parse_text(*text, language(), old.get(), budget, stop));
  if (!tree) return std::nullopt;
  if (has_error(tree.get()) && !is_long) return parse(std::move(text), language(), budget, std::move(stop));
  change.whole = false;
  change.dirty = changed_ranges(old.get(), tree.get(), {change.edit.before.begin, change.edit.end});
  const bool provisional = provisional_ || had_error || has_error(tree.get());
  return Tree(std::move(text), language(), tree.release(), provisional);
}

std::size_t Tree::node_count() const { return ts_node_descendant_count(ts_tree_root_node(raw())); }

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
