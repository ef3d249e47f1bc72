#include "syntax/query.h"

#include <tree_sitter/api.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "syntax/pattern_search.h"
#include "syntax/pattern_shape.h"
#include "syntax/query_image.h"

namespace lastmile {

namespace {

// More open matches than this means a pattern with unanchored siblings; realistic patterns lose nothing (measured).
constexpr std::uint32_t open_match_limit = 1024;

bool told_to_stop(TSQueryCursorState* state) { return static_cast<std::stop_token*>(state->payload)->stop_requested(); }

struct QueryDeleter {
  void operator()(TSQuery* query) const { ts_query_delete(query); }
};
using QueryPtr = std::unique_ptr<TSQuery, QueryDeleter>;

std::string_view error_name(TSQueryError error) {
  switch (error) {
    case TSQueryErrorSyntax: return "syntax error: a bracket or quote is missing, or too much";
    case TSQueryErrorNodeType: return "the grammar has no such node";
    case TSQueryErrorField: return "the grammar has no such field";
    case TSQueryErrorCapture: return "the pattern captures nothing by this name";
    case TSQueryErrorStructure: return "this pattern can never match";
    case TSQueryErrorLanguage: return "the grammar does not fit the runtime";
    default: return "error";
  }
}

QueryPtr compile_text(const Language& language, std::string_view text, std::uint32_t& offset, TSQueryError& error) {
  return QueryPtr(
      ts_query_new(language.grammar(), text.data(), static_cast<std::uint32_t>(text.size()), &offset, &error));
}

std::string word_at(std::string_view text, std::uint32_t offset) {
  const auto end = text.find_first_of(" \t\r\n()[]:\"", offset);
  return std::string(text.substr(std::min<std::size_t>(offset, text.size()), end - offset));
}

// The sources that compile by themselves.
std::vector<PatternSource> without_errors(const Language& language, std::vector<PatternSource> sources,
                                          std::vector<QueryError>& errors) {
  std::vector<PatternSource> good;
  for (PatternSource& source : sources) {
    std::uint32_t offset = 0;
    TSQueryError error = TSQueryErrorNone;
    if (compile_text(language, source.text, offset, error)) {
      good.push_back(std::move(source));
      continue;
    }
    const std::string word = word_at(source.text, offset);
    errors.push_back({source.origin, offset, std::string(error_name(error)) + (word.empty() ? "" : ": " + word)});
  }
  return good;
}

// The sources that the runtime may see.
std::vector<PatternSource> without_bad_shapes(std::vector<PatternSource> sources, std::vector<QueryError>& errors) {
  std::erase_if(sources, [&](const PatternSource& source) {
    const std::vector<ShapeMistake> mistakes = shape_mistakes(source.text);
    for (const ShapeMistake& mistake : mistakes) errors.push_back({source.origin, mistake.offset, mistake.message});
    return !mistakes.empty();
  });
  return sources;
}

std::string joined(const std::vector<PatternSource>& sources) {
  std::string text;
  for (const PatternSource& source : sources) text += source.text + "\n";
  return text;
}

// FNV-1a, over the language's name and what is compiled.
std::uint64_t key_of(const Language& language, std::string_view text) {
  std::uint64_t key = 0xcbf29ce484222325;
  for (const std::string_view part : {language.name, std::string_view("\n"), text}) {
    for (const char c : part) key = (key ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  }
  return key;
}

const std::uint8_t* bytes_of(std::string_view image) { return reinterpret_cast<const std::uint8_t*>(image.data()); }

// Null when there is no image of this.
QueryPtr read_image(const Language& language, std::string_view text, const QueryImages& images) {
  if (images.empty()) return nullptr;
  const std::uint64_t key = key_of(language, text);
  for (const std::string_view image : images) {
    const auto size = static_cast<std::uint32_t>(image.size());
    if (TSQuery* query = lastmile_read_query_image(language.grammar(), key, static_cast<std::uint32_t>(text.size()),
                                                   bytes_of(image), size)) {
      return QueryPtr(query);
    }
  }
  return nullptr;
}

std::vector<Directive> read_directives(const TSQuery* query, std::uint32_t pattern) {
  std::uint32_t count = 0;
  const TSQueryPredicateStep* steps = ts_query_predicates_for_pattern(query, pattern, &count);
  std::vector<Directive> directives;
  Directive current;
  for (std::uint32_t i = 0; i < count; ++i) {
    const TSQueryPredicateStep& step = steps[i];
    if (step.type == TSQueryPredicateStepTypeDone) {
      directives.push_back(std::move(current));
      current = {};
    } else if (step.type == TSQueryPredicateStepTypeCapture) {
      current.arguments.push_back({static_cast<int>(step.value_id), ""});
    } else {
      std::uint32_t size = 0;
      const char* text = ts_query_string_value_for_id(query, step.value_id, &size);
      if (current.name.empty()) {
        current.name.assign(text, size);
      } else {
        current.arguments.push_back({-1, std::string(text, size)});
      }
    }
  }
  return directives;
}

struct PartDeleter {
  void operator()(TSQuery* part) const { lastmile_delete_query_part(part); }
};
using PartPtr = std::unique_ptr<TSQuery, PartDeleter>;

using CursorPtr = std::unique_ptr<TSQueryCursor, decltype(&ts_query_cursor_delete)>;

CursorPtr new_cursor() {
  CursorPtr cursor(ts_query_cursor_new(), &ts_query_cursor_delete);
  ts_query_cursor_set_match_limit(cursor.get(), open_match_limit);
  return cursor;
}

// The runtime finds no child for a byte that only a hidden token covers, such as the end of a line: then the first is
// taken.
bool to_first_child_ending_at(TSTreeCursor& cursor, std::uint32_t byte) {
  const bool found = byte > 0 && ts_tree_cursor_goto_first_child_for_byte(&cursor, byte - 1) >= 0;
  return found || ts_tree_cursor_goto_first_child(&cursor);
}

// The nodes that touch the range, from the root down.
void collect_touching(const TSTree* tree, Range range, std::map<const void*, TSNode>& into) {
  TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree));
  bool more = true;
  while (more) {
    const TSNode node = ts_tree_cursor_current_node(&cursor);
    const bool touches = ts_node_start_byte(node) <= range.end && range.begin <= ts_node_end_byte(node);
    if (touches) into.emplace(node.id, node);
    if (touches && to_first_child_ending_at(cursor, range.begin)) continue;
    more = false;
    do {
      const bool behind = ts_node_start_byte(ts_tree_cursor_current_node(&cursor)) > range.end;
      more = !behind && ts_tree_cursor_goto_next_sibling(&cursor);
    } while (!more && ts_tree_cursor_goto_parent(&cursor));
  }
  ts_tree_cursor_delete(&cursor);
}

bool is_outer(const QueryCapture& a, const QueryCapture& b) {
  return std::tuple(a.range.begin, b.range.end, a.index) < std::tuple(b.range.begin, a.range.end, b.index);
}

}  // namespace

struct Query::Compiled {
  QueryPtr query;
  std::uint64_t key = 0;
  bool from_image = false;
  std::vector<PatternSource> sources;
  std::vector<Pattern> patterns;
  PredicatesByPattern predicates;
  std::optional<PatternSearch> search;
  std::vector<PartPtr> parts;  // by pattern: that pattern alone
  std::vector<std::string> capture_names;

  // What the runtime finds of `part`, a part of the query, at the node and below.
  void run(TSQueryCursor* cursor, const TSQuery* part, TSNode node, const Text& text, std::stop_token stop,
           Query::Result& into) const {
    const TSQueryCursorOptions options{&stop, told_to_stop};
    ts_query_cursor_exec_with_options(cursor, part, node, &options);
    TSQueryMatch raw;
    while (ts_query_cursor_next_match(cursor, &raw)) {
      QueryMatch match{raw.pattern_index, {}, {ts_node_start_byte(node), ts_node_end_byte(node)}};
      for (std::uint16_t i = 0; i < raw.capture_count; ++i) {
        const TSNode captured = raw.captures[i].node;
        match.captures.push_back({raw.captures[i].index, {ts_node_start_byte(captured), ts_node_end_byte(captured)}});
      }
      const auto& tests = predicates[match.pattern];
      const bool holds = std::all_of(tests.begin(), tests.end(),
                                     [&](const TextPredicate& predicate) { return predicate.holds(match, text); });
      if (holds) into.matches.push_back(std::move(match));
    }
    into.complete &= !ts_query_cursor_did_exceed_match_limit(cursor);
  }

  // Only those patterns for which `wanted` says so; null when that is none.
  template <typename Wanted>
  PartPtr part(Wanted wanted) const {
    std::vector<std::uint8_t> active(patterns.size());
    for (std::uint32_t i = 0; i < active.size(); ++i) active[i] = wanted(i);
    if (std::find(active.begin(), active.end(), 1) == active.end()) return nullptr;
    return PartPtr(lastmile_query_part(query.get(), active.data()));
  }

  bool always_binds(std::uint32_t pattern, std::uint32_t capture) const {
    const TSQuantifier quantifier = ts_query_capture_quantifier_for_id(query.get(), pattern, capture);
    return quantifier == TSQuantifierOne || quantifier == TSQuantifierOneOrMore;
  }

  void read_captures() {
    for (std::uint32_t i = 0; i < ts_query_capture_count(query.get()); ++i) {
      std::uint32_t size = 0;
      const char* name = ts_query_capture_name_for_id(query.get(), i, &size);
      capture_names.emplace_back(name, size);
    }
  }

  void read_patterns(const MakeTextTest& make_test, std::vector<QueryError>& errors) {
    std::uint32_t source_begin = 0;
    std::size_t source = 0;
    for (std::uint32_t i = 0; i < ts_query_pattern_count(query.get()); ++i) {
      const Range whole{ts_query_start_byte_for_pattern(query.get(), i), ts_query_end_byte_for_pattern(query.get(), i)};
      while (whole.begin >= source_begin + sources[source].text.size() + 1) {
        source_begin += static_cast<std::uint32_t>(sources[source].text.size() + 1);
        ++source;
      }
      Pattern pattern{source, {whole.begin - source_begin, whole.end - source_begin}, {}, {}, {}};
      predicates.emplace_back();
      for (Directive& directive : read_directives(query.get(), i)) {
        if (!is_text_predicate(directive.name)) {
          pattern.directives.push_back(std::move(directive));
          continue;
        }
        std::string error;
        predicates.back().push_back(make_predicate(directive, make_test, error));
        if (!error.empty())
          errors.push_back({sources[source].origin, pattern.range.begin, "#" + directive.name + ": " + error});
      }
      for (std::uint32_t c = 0; c < capture_names.size(); ++c) {
        if (ts_query_capture_quantifier_for_id(query.get(), i, c) != TSQuantifierZero) pattern.captures.push_back(c);
      }
      for (const TextPredicate& predicate : predicates.back()) {
        if (Anchor anchor = predicate.anchor(); !anchor.texts.empty() && always_binds(i, predicate.capture))
          pattern.anchors.push_back(std::move(anchor));
      }
      patterns.push_back(std::move(pattern));
    }
  }
};

// Of the outer before the inner, then by pattern: the same for every way of searching. A match that binds nothing has
// no place, and is left out.
void sort_by_place(std::vector<QueryMatch>& matches) {
  std::erase_if(matches, [](const QueryMatch& match) { return match.captures.empty(); });
  for (QueryMatch& match : matches) std::sort(match.captures.begin(), match.captures.end(), is_outer);
  std::sort(matches.begin(), matches.end(), comes_before);
}

bool comes_before(const QueryMatch& a, const QueryMatch& b) {
  if (a.captures[0].range != b.captures[0].range) return is_outer(a.captures[0], b.captures[0]);
  if (a.pattern != b.pattern) return a.pattern < b.pattern;
  return std::lexicographical_compare(a.captures.begin(), a.captures.end(), b.captures.begin(), b.captures.end(),
                                      is_outer);
}

Query::Query(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
Query::~Query() = default;
Query::Query(Query&&) noexcept = default;
Query& Query::operator=(Query&&) noexcept = default;

Query Query::compile(const Language& language, std::vector<PatternSource> sources, const MakeTextTest& make_test,
                     std::vector<QueryError>& errors, const QueryImages& images) {
  auto compiled = std::make_unique<Compiled>();
  std::uint32_t offset = 0;
  TSQueryError error = TSQueryErrorNone;
  std::string text = joined(sources);
  compiled->query = read_image(language, text, images);
  compiled->from_image = compiled->query != nullptr;
  if (!compiled->query) {
    sources = without_bad_shapes(std::move(sources), errors);
    text = joined(sources);
    compiled->query = compile_text(language, text, offset, error);
  }
  if (!compiled->query) {
    sources = without_errors(language, std::move(sources), errors);
    text = joined(sources);
    compiled->query = compile_text(language, text, offset, error);
  }
  compiled->sources = std::move(sources);
  if (compiled->query) {
    compiled->key = key_of(language, text);
    compiled->read_captures();
    compiled->read_patterns(make_test, errors);
    compiled->search.emplace(compiled->query.get(), compiled->predicates);
    for (std::uint32_t i = 0; i < compiled->patterns.size(); ++i)
      compiled->parts.push_back(compiled->part([&](std::uint32_t other) { return other == i; }));
  }
  return Query(std::move(compiled));
}

bool Query::from_image() const { return compiled_->from_image; }

std::string Query::image() const {
  if (!compiled_->query) return "";
  std::string bytes(lastmile_write_query_image(compiled_->query.get(), compiled_->key, nullptr), '\0');
  lastmile_write_query_image(compiled_->query.get(), compiled_->key, reinterpret_cast<std::uint8_t*>(bytes.data()));
  return bytes;
}

const std::vector<Pattern>& Query::patterns() const { return compiled_->patterns; }
const std::vector<PatternSource>& Query::sources() const { return compiled_->sources; }
std::string_view Query::capture_name(std::uint32_t index) const { return compiled_->capture_names[index]; }

bool Query::always_binds(std::uint32_t pattern, std::uint32_t capture) const {
  return compiled_->always_binds(pattern, capture);
}

Query::Result Query::run(const Tree& tree, std::stop_token stop) const {
  Result result;
  if (!compiled_->query) return result;
  compiled_->run(new_cursor().get(), compiled_->query.get(), ts_tree_root_node(tree.raw()), tree.text(),
                 std::move(stop), result);
  sort_by_place(result.matches);
  return result;
}

Query::Result Query::run(const FlatTree& flat, std::span<const Lead> leads, std::stop_token stop) const {
  Result result;
  if (!compiled_->query) return result;
  const Tree& tree = flat.tree();
  const CursorPtr cursor = new_cursor(), whole = new_cursor();
  ts_query_cursor_set_max_start_depth(cursor.get(), 0);
  const auto ask = [&](std::uint32_t pattern, const LastmileNode& node) {
    TSNode root;
    lastmile_node(tree.raw(), &node, &root);
    compiled_->run(cursor.get(), compiled_->parts[pattern].get(), root, tree.text(), stop, result);
  };
  result.complete &= compiled_->search->run(
      flat, leads, [&](const QueryMatch& match) { result.matches.push_back(match); }, ask, stop);
  const PartPtr rest =
      compiled_->part([&](std::uint32_t i) { return !compiled_->search->takes(i) && leads[i].possible(); });
  if (rest) {
    compiled_->run(whole.get(), rest.get(), ts_tree_root_node(tree.raw()), tree.text(), std::move(stop), result);
  }
  sort_by_place(result.matches);
  return result;
}

std::optional<Query::Result> Query::run(const Tree& tree, const std::vector<bool>& possible,
                                        std::span<const Range> within, std::stop_token stop) const {
  Result result;
  if (!compiled_->query) return result;
  for (std::uint32_t i = 0; i < patterns().size(); ++i) {
    if (possible[i] && !compiled_->search->takes(i)) return std::nullopt;
  }
  const PartPtr part = compiled_->part([&](std::uint32_t i) { return possible[i]; });
  if (!part) return result;
  std::map<const void*, TSNode> nodes;
  for (const Range range : within) collect_touching(tree.raw(), range, nodes);
  const CursorPtr cursor = new_cursor();
  ts_query_cursor_set_max_start_depth(cursor.get(), 0);
  for (const auto& [id, node] : nodes) compiled_->run(cursor.get(), part.get(), node, tree.text(), stop, result);
  sort_by_place(result.matches);
  return result;
}

}  // namespace lastmile
