#include "syntax/query.h"

#include <tree_sitter/api.h>

#include <algorithm>
#include <map>

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

struct TextPredicate {
  enum class Kind { equal_literal, equal_capture, one_of, test } kind = Kind::equal_literal;
  bool negated = false;
  std::uint32_t capture = 0;
  std::uint32_t other = 0;            // equal_capture
  std::vector<std::string> literals;  // equal_literal, one_of
  TextTest test;
};

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
    if (TSQuery* query = lastmile_read_query_image(language.grammar(), key, bytes_of(image), size)) {
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

bool is_text_predicate(std::string_view name) {
  static constexpr std::string_view names[] = {"eq?", "not-eq?", "any-of?", "not-any-of?", "match?", "not-match?"};
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

TextPredicate make_predicate(const Directive& directive, const MakeTextTest& make_test, std::string& error) {
  TextPredicate predicate;
  const auto& arguments = directive.arguments;
  if (arguments.size() < 2 || arguments[0].capture < 0) {
    error = "it needs a capture and a value";
    return predicate;
  }
  predicate.negated = directive.name.starts_with("not-");
  const std::string_view name = std::string_view(directive.name).substr(predicate.negated ? 4 : 0);
  predicate.capture = static_cast<std::uint32_t>(arguments[0].capture);
  for (std::size_t i = 1; i < arguments.size(); ++i) predicate.literals.push_back(arguments[i].literal);
  if (name == "match?") {
    predicate.kind = TextPredicate::Kind::test;
    predicate.test = make_test(predicate.literals[0], error);
  } else if (name == "any-of?") {
    predicate.kind = TextPredicate::Kind::one_of;
  } else if (arguments[1].capture >= 0) {
    predicate.kind = TextPredicate::Kind::equal_capture;
    predicate.other = static_cast<std::uint32_t>(arguments[1].capture);
  }
  return predicate;
}

}  // namespace

struct Query::Compiled {
  QueryPtr query;
  std::uint64_t key = 0;
  bool from_image = false;
  std::vector<PatternSource> sources;
  std::vector<Pattern> patterns;
  std::vector<std::vector<TextPredicate>> predicates;  // by pattern
  std::vector<std::string> capture_names;

  bool holds(const TextPredicate& predicate, const QueryMatch& match, const Text& text) const {
    for (const QueryCapture& capture : match.captures) {
      if (capture.index == predicate.capture &&
          value_holds(predicate, text.slice(capture.range), match, text) == predicate.negated) {
        return false;
      }
    }
    return true;
  }

  static bool value_holds(const TextPredicate& predicate, std::string_view value, const QueryMatch& match,
                          const Text& text) {
    switch (predicate.kind) {
      case TextPredicate::Kind::test: return predicate.test && predicate.test(value);
      case TextPredicate::Kind::equal_capture:
        return std::any_of(match.captures.begin(), match.captures.end(), [&](const QueryCapture& other) {
          return other.index == predicate.other && text.slice(other.range) == value;
        });
      default:
        return std::find(predicate.literals.begin(), predicate.literals.end(), value) != predicate.literals.end();
    }
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
      Pattern pattern{source, {whole.begin - source_begin, whole.end - source_begin}, {}, {}};
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
      patterns.push_back(std::move(pattern));
    }
  }
};

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
  if (!compiled->query) compiled->query = compile_text(language, text, offset, error);
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

bool Query::run(const Tree& tree, const std::function<void(const QueryMatch&)>& found, std::stop_token stop) const {
  if (!compiled_->query) return true;
  const std::unique_ptr<TSQueryCursor, decltype(&ts_query_cursor_delete)> cursor(ts_query_cursor_new(),
                                                                                 &ts_query_cursor_delete);
  ts_query_cursor_set_match_limit(cursor.get(), open_match_limit);
  const TSQueryCursorOptions options{&stop, told_to_stop};
  ts_query_cursor_exec_with_options(cursor.get(), compiled_->query.get(), ts_tree_root_node(tree.raw()), &options);
  TSQueryMatch raw;
  QueryMatch match;
  while (ts_query_cursor_next_match(cursor.get(), &raw)) {
    match.pattern = raw.pattern_index;
    match.captures.clear();
    for (std::uint16_t i = 0; i < raw.capture_count; ++i) {
      const TSNode node = raw.captures[i].node;
      match.captures.push_back({raw.captures[i].index, {ts_node_start_byte(node), ts_node_end_byte(node)}});
    }
    const auto& predicates = compiled_->predicates[match.pattern];
    const bool holds = std::all_of(predicates.begin(), predicates.end(), [&](const TextPredicate& predicate) {
      return compiled_->holds(predicate, match, tree.text());
    });
    if (holds) found(match);
  }
  return !ts_query_cursor_did_exceed_match_limit(cursor.get());
}

}  // namespace lastmile
