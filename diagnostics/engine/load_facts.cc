#include <algorithm>

#include "engine/load.h"

namespace lastmile {

namespace {

std::vector<std::pair<std::string, std::string>> read_constants(TomlTable& table, std::string_view key) {
  std::vector<std::pair<std::string, std::string>> constants;
  auto entries = table.table(key);
  if (!entries) return constants;
  for (const auto& [name, value] : entries->rest()) {
    if (value->kind != TomlValue::Kind::text) entries->problem_at(name, "`" + name + "` must be a text in quotes");
    constants.emplace_back(name, value->text);
  }
  return constants;
}

ConfigPath read_path(TomlTable& table, std::string_view key, std::string_view text) {
  std::string error;
  ConfigPath path = read_config_path(text, error);
  if (!error.empty()) table.problem_at(key, error);
  return path;
}

std::vector<ConfigPath> read_paths(TomlTable& table, std::string_view key) {
  std::vector<ConfigPath> paths;
  for (const std::string& text : table.texts(key)) paths.push_back(read_path(table, key, text));
  return paths;
}

std::shared_ptr<const Regex> read_regex(TomlTable& table, std::string_view key) {
  auto regex = std::make_shared<const Regex>(table.text(key));
  table.check_regex(key, *regex);
  return regex;
}

// One row for many facts of the same shape: [[map]] when = "dependency", by = "name", fact = "framework", rows = {…}
void load_rows(TomlTable table, RuleSet& into) {
  const std::string when = table.text("when");
  const std::string by = table.text("by");
  const std::string kind = table.text("fact");
  auto rows = table.table("rows");
  if (when.empty() || by.empty() || kind.empty() || !rows) return table.problem("[[map]] needs when, by, fact, rows");
  for (const auto& [name, value] : rows->rest()) {
    Implication row;
    row.when = when;
    row.kind = kind;
    row.tests.push_back({by, AttributeTest::Kind::one_of, false, {name}, nullptr});
    for (const auto& [attribute, text] : value->entries) row.attributes.emplace_back(attribute, text.text);
    into.implications.push_back(std::move(row));
  }
  table.finish();
}

}  // namespace

ConfigPath read_config_path(std::string_view text, std::string& error) {
  ConfigPath path;
  std::size_t i = 0;
  while (i < text.size()) {
    ConfigPath::Step step;
    std::string word;
    const bool quoted = text[i] == '"';
    const auto end = quoted ? text.find('"', i + 1) : std::min(text.find('.', i), text.size());
    if (end == std::string_view::npos) {
      error = "the quote in `" + std::string(text) + "` is not closed";
      return {};
    }
    word = text.substr(quoted ? i + 1 : i, end - (quoted ? i + 1 : i));
    if (!quoted && word.size() > 2 && word.front() == '<' && word.back() == '>') {
      step.capture = word.substr(1, word.size() - 2);
    } else if (quoted || word != "*") {
      for (std::size_t begin = 0; begin <= word.size();) {
        const auto bar = quoted ? word.size() : std::min(word.find('|', begin), word.size());
        step.keys.push_back(word.substr(begin, bar - begin));
        begin = bar + 1;
      }
    }
    path.steps.push_back(std::move(step));
    i = quoted ? end + 2 : end + 1;
  }
  return path;
}

Implication load_implication(TomlTable table, std::string_view kind) {
  Implication result;
  result.when = table.text("when");
  result.kind = table.text("fact", kind);
  if (result.when.empty() || result.kind.empty()) table.problem("[[imply]] needs `when` and `fact`");
  if (auto where = table.table("where")) result.tests = read_tests(*where);
  result.require = read_clauses(table, "require");
  result.unless = read_clauses(table, "unless");
  result.attributes = read_constants(table, "attributes");
  table.finish();
  return result;
}

ConfigSelector load_selector(TomlTable table, std::string_view kind) {
  ConfigSelector selector;
  selector.files = table.texts("files");
  selector.at = read_path(table, "at", table.text("at"));
  selector.kind = kind.empty() ? table.text("fact") : table.text("fact", kind);
  selector.primary = table.choice("primary", {"pair", "key", "value"});
  for (const auto& [name, text] : read_constants(table, "attributes")) {
    selector.attributes.emplace_back(name, read_path(table, "attributes", text == "." ? "" : text));
  }
  selector.constants = read_constants(table, "constants");
  selector.has = read_paths(table, "has");
  selector.lacks = read_paths(table, "lacks");
  if (table.has("match")) selector.regex = read_regex(table, "match");
  if (table.has("not-match")) selector.not_regex = read_regex(table, "not-match");
  if (selector.files.empty() || selector.kind.empty()) table.problem("a selector needs `files` and `fact`");
  table.finish();
  return selector;
}

// Whether an expression says where in its line it matches. One that does not matches in a line when it matches in the
// text.
static bool is_anchored(std::string_view pattern) {
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char before = i == 0 ? ' ' : pattern[i - 1];
    const bool anchor = (pattern[i] == '^' && before != '[') || pattern[i] == '$';
    if (anchor && before != '\\') return true;
  }
  return false;
}

LineSelector load_line_selector(TomlTable table, std::string_view kind) {
  LineSelector selector;
  selector.files = table.texts("files");
  selector.kind = kind.empty() ? table.text("fact") : table.text("fact", kind);
  selector.regex = read_regex(table, "match");
  selector.anchored = is_anchored(table.text("match"));
  if (table.has("not-match")) selector.not_regex = read_regex(table, "not-match");
  selector.once = table.boolean("once");
  selector.all = table.boolean("all");
  selector.constants = read_constants(table, "constants");
  if (selector.files.empty() || selector.kind.empty()) table.problem("a line selector needs `files` and `fact`");
  table.finish();
  return selector;
}

void load_fact_table(TomlTable table, RuleSet& into) {
  for (const TomlTable& item : table.tables("select")) into.selectors.push_back(load_selector(item, ""));
  for (const TomlTable& item : table.tables("line")) into.lines.push_back(load_line_selector(item, ""));
  for (const TomlTable& item : table.tables("imply")) into.implications.push_back(load_implication(item, ""));
  for (const TomlTable& item : table.tables("map")) load_rows(item, into);
  table.finish();
}

void load_dictionary(std::string_view name, TomlTable table, RuleSet& into) {
  Dictionary& dictionary = into.dictionaries[std::string(name)];
  for (std::string& word : table.texts("words")) dictionary.words.push_back(std::move(word));
  std::sort(dictionary.words.begin(), dictionary.words.end());
  for (const std::string& pattern : table.texts("patterns")) {
    table.check_regex("patterns", dictionary.patterns.emplace_back(pattern));
  }
  for (const auto& [key, value] : read_constants(table, "map")) {
    if (key.starts_with("re:")) {
      dictionary.map_patterns.emplace_back(Regex(std::string_view(key).substr(3)), value);
    } else {
      dictionary.map[key] = value;
    }
  }
  table.finish();
}

void load_scopes(TomlTable table, RuleSet& into) {
  for (TomlTable& item : table.tables("scope")) {
    const auto number = static_cast<std::uint32_t>(into.scopes.size());
    into.scopes.push_back(item.text("name"));
    for (const std::string& glob : item.texts("files")) into.scope_globs.add(glob, number);
    item.finish();
  }
  table.finish();
}

}  // namespace lastmile
