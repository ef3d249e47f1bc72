#include "engine/toml.h"

// What toml++ asserts of a document is not always so: `[?` in one is a mistake that it tells, unless it is asserted, or
// believed, that it is none.
#undef NDEBUG
#define TOML_ASSERT(condition) static_cast<void>(0)
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

#include "text/text.h"

namespace lastmile {

namespace {

TomlValue convert(const toml::node& node);

void convert_table(const toml::table& table, TomlValue& value) {
  value.kind = TomlValue::Kind::table;
  for (const auto& [key, item] : table) value.entries.emplace_back(std::string(key.str()), convert(item));
  std::stable_sort(value.entries.begin(), value.entries.end(), [](const auto& a, const auto& b) {
    return std::pair(a.second.line, a.second.column) < std::pair(b.second.line, b.second.column);
  });
}

TomlValue convert(const toml::node& node) {
  TomlValue value;
  value.line = std::max<std::uint32_t>(1, node.source().begin.line);
  value.column = std::max<std::uint32_t>(1, node.source().begin.column);
  if (const auto* table = node.as_table()) {
    convert_table(*table, value);
  } else if (const auto* array = node.as_array()) {
    value.kind = TomlValue::Kind::array;
    for (const toml::node& item : *array) value.items.push_back(convert(item));
  } else if (const auto* text = node.as_string()) {
    value.kind = TomlValue::Kind::text;
    value.text = text->get();
  } else if (const auto* integer = node.as_integer()) {
    value.kind = TomlValue::Kind::integer;
    value.integer = integer->get();
  } else if (const auto* boolean = node.as_boolean()) {
    value.kind = TomlValue::Kind::boolean;
    value.boolean = boolean->get();
  } else {
    value.kind = TomlValue::Kind::other;
    std::ostringstream out;
    if (const auto* number = node.as_floating_point()) out << number->get();
    if (const auto* date = node.as_date()) out << date->get();
    value.text = out.str();
  }
  return value;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, changed}));
    }
  }
  return row[b.size()];
}

// Where a string that begins there ends. One line long, unless it begins with three quotes.
std::size_t end_of_string(std::string_view document, std::size_t begin) {
  const char quote = document[begin];
  const std::string fence(document.substr(begin).starts_with(std::string(3, quote)) ? 3 : 1, quote);
  for (std::size_t at = begin + fence.size(); at < document.size(); ++at) {
    if (document.substr(at).starts_with(fence)) return at + fence.size();
    if (document[at] == '\n' && fence.size() == 1) return at;
    if (document[at] == '\\' && quote == '"') ++at;
  }
  return document.size();
}

// Behind anything else a quote is a part of what is not valid.
bool begins_string(std::string_view document, std::size_t at) {
  if (document[at] != '"' && document[at] != '\'') return false;
  return at == 0 || std::string_view(" \t\r\n=[,{.").find(document[at - 1]) != std::string_view::npos;
}

// The first byte of a letter that TOML allows in strings and remarks only; toml++ is not sure what to do with it.
std::size_t foreign_letter(std::string_view document) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  std::size_t at = document.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  while (at < document.size() && static_cast<unsigned char>(document[at]) < 0x80) {
    if (document[at] == '#') {
      at = std::min(document.find('\n', at), document.size());
    } else {
      at = begins_string(document, at) ? end_of_string(document, at) : at + 1;
    }
  }
  return std::min(at, document.size());
}

Problem mistake(std::string_view document, std::string_view file, std::size_t at, std::string message) {
  const LineColumn place = Text(std::string(document)).position(static_cast<std::uint32_t>(at));
  return {std::string(file), place.line + 1, place.column + 1, std::move(message)};
}

}  // namespace

TomlValue::TomlValue() = default;
TomlValue::TomlValue(const TomlValue&) = default;
TomlValue::TomlValue(TomlValue&&) noexcept = default;
TomlValue& TomlValue::operator=(const TomlValue&) = default;
TomlValue& TomlValue::operator=(TomlValue&&) noexcept = default;
TomlValue::~TomlValue() = default;

std::string to_string(const Problem& problem) {
  return problem.file + ":" + std::to_string(problem.line) + ":" + std::to_string(problem.column) + ": " +
         problem.message;
}

std::string nearest_word(std::string_view word, const std::vector<std::string>& candidates) {
  std::string best;
  std::size_t best_distance = word.size() / 2 + 1;
  for (const std::string& candidate : candidates) {
    const std::size_t distance = edit_distance(word, candidate);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

TomlValue parse_toml(std::string_view document, std::string_view file, std::vector<Problem>& problems) {
  if (is_packed_toml(document)) {
    if (std::optional<TomlValue> packed = unpack_toml(document)) return std::move(*packed);
  }
  if (const std::size_t at = foreign_letter(document); at < document.size()) {
    problems.push_back(mistake(document, file, at, "not valid TOML: a letter that is none of a to z needs quotes"));
    return {};
  }
  const toml::parse_result result = toml::parse(document);
  if (result) return convert(result.table());
  const toml::parse_error& error = result.error();
  problems.push_back({std::string(file), error.source().begin.line, error.source().begin.column,
                      "not valid TOML: " + std::string(error.description())});
  return {};
}

TomlTable::TomlTable(const TomlValue& value, std::string_view file, std::vector<Problem>& problems, bool known)
    : value_(&value), file_(file), problems_(&problems), known_(known) {}

void TomlTable::check_regex(std::string_view key, const Regex& regex) const {
  if (!known_ && !regex.error().empty()) problem_at(key, "bad regular expression: " + regex.error());
}

const TomlValue* TomlTable::take(std::string_view key) {
  asked_.emplace_back(key);
  for (const auto& [name, value] : value_->entries) {
    if (name == key) return &value;
  }
  return nullptr;
}

bool TomlTable::has(std::string_view key) const {
  return std::any_of(value_->entries.begin(), value_->entries.end(),
                     [&](const auto& entry) { return entry.first == key; });
}

const TomlValue* TomlTable::value(std::string_view key) { return take(key); }

std::string TomlTable::text(std::string_view key, std::string_view fallback) {
  const TomlValue* found = take(key);
  if (!found) return std::string(fallback);
  if (found->kind == TomlValue::Kind::text) return found->text;
  problem_at(key, "`" + std::string(key) + "` must be a text in quotes");
  return std::string(fallback);
}

std::int64_t TomlTable::integer(std::string_view key, std::int64_t fallback) {
  const TomlValue* found = take(key);
  if (!found) return fallback;
  if (found->kind == TomlValue::Kind::integer) return found->integer;
  problem_at(key, "`" + std::string(key) + "` must be a whole number");
  return fallback;
}

bool TomlTable::boolean(std::string_view key, bool fallback) {
  const TomlValue* found = take(key);
  if (!found) return fallback;
  if (found->kind == TomlValue::Kind::boolean) return found->boolean;
  problem_at(key, "`" + std::string(key) + "` must be true or false");
  return fallback;
}

std::vector<std::string> TomlTable::texts(std::string_view key) {
  const TomlValue* found = take(key);
  std::vector<std::string> all;
  if (!found) return all;
  if (found->kind == TomlValue::Kind::text) return {found->text};
  bool good = found->kind == TomlValue::Kind::array;
  for (const TomlValue& item : found->items) {
    good = good && item.kind == TomlValue::Kind::text;
    all.push_back(item.text);
  }
  if (!good) problem_at(key, "`" + std::string(key) + "` must be a text or a list of texts");
  return all;
}

std::string TomlTable::choice(std::string_view key, std::initializer_list<std::string_view> choices) {
  const std::string chosen = text(key, *choices.begin());
  if (std::find(choices.begin(), choices.end(), chosen) != choices.end()) return chosen;
  std::string message = "`" + std::string(key) + "` is \"" + chosen + "\" but must be one of";
  for (const std::string_view choice : choices) message += " " + std::string(choice);
  problem_at(key, message);
  return std::string(*choices.begin());
}

std::vector<TomlTable> TomlTable::tables(std::string_view key) {
  const TomlValue* found = take(key);
  std::vector<TomlTable> all;
  if (!found) return all;
  if (found->kind == TomlValue::Kind::table) return {TomlTable(*found, file_, *problems_, known_)};
  for (const TomlValue& item : found->items) {
    if (item.kind == TomlValue::Kind::table) all.emplace_back(item, file_, *problems_, known_);
  }
  if (found->kind != TomlValue::Kind::array || all.size() != found->items.size()) {
    problem_at(key, "`" + std::string(key) + "` must be a table or a list of tables");
  }
  return all;
}

std::optional<TomlTable> TomlTable::table(std::string_view key) {
  const TomlValue* found = take(key);
  if (!found) return std::nullopt;
  if (found->kind == TomlValue::Kind::table) return TomlTable(*found, file_, *problems_, known_);
  problem_at(key, "`" + std::string(key) + "` must be a table");
  return std::nullopt;
}

std::vector<std::pair<std::string, const TomlValue*>> TomlTable::rest() {
  std::vector<std::pair<std::string, const TomlValue*>> all;
  for (const auto& [name, value] : value_->entries) {
    if (std::find(asked_.begin(), asked_.end(), name) == asked_.end()) all.emplace_back(name, &value);
  }
  for (const auto& [name, value] : all) asked_.push_back(name);
  return all;
}

void TomlTable::problem(std::string message) const {
  problems_->push_back({file_, value_->line, value_->column, std::move(message)});
}

void TomlTable::problem_at(std::string_view key, std::string message) const {
  for (const auto& [name, value] : value_->entries) {
    if (name != key) continue;
    problems_->push_back({file_, value.line, value.column, std::move(message)});
    return;
  }
  problem(std::move(message));
}

void TomlTable::finish() {
  const std::vector<std::string> known = asked_;
  for (const auto& [name, value] : rest()) {
    const std::string meant = nearest_word(name, known);
    problem_at(name, "unknown key `" + name + "`" + (meant.empty() ? "" : "; was `" + meant + "` meant?"));
  }
}

}  // namespace lastmile
