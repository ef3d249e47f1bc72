#include "engine/condition.h"

#include <algorithm>

namespace lastmile {

namespace {

constexpr std::pair<std::string_view, Within> places[] = {
    {"component", Within::component}, {"file", Within::file},
    {"folder", Within::folder},       {"repository", Within::repository},
    {"subject", Within::subject},     {"around", Within::around},
    {"same", Within::same},
};

Within read_within(TomlTable& table) {
  const std::string name = table.text("within", "component");
  for (const auto& [word, within] : places) {
    if (word == name) return within;
  }
  table.problem_at(
      "within", "`within` is \"" + name + "\" but must be one of component file folder repository subject around same");
  return Within::component;
}

// "not:re:^/api" → negated, regex "^/api"
void read_prefixes(std::string text, AttributeTest& test, const TomlTable& table) {
  if (text.starts_with("not:")) {
    test.negated = true;
    text.erase(0, 4);
  }
  if (text.starts_with("re:")) {
    test.kind = AttributeTest::Kind::regex;
    test.regex = std::make_shared<const Regex>(std::string_view(text).substr(3));
    table.check_regex(test.attribute, *test.regex);
  } else if (text.starts_with("in:")) {
    test.kind = AttributeTest::Kind::dictionary;
    test.values = {text.substr(3)};
  } else {
    test.values.push_back(std::move(text));
  }
}

}  // namespace

bool Dictionary::has(std::string_view word) const {
  if (std::binary_search(words.begin(), words.end(), word)) return true;
  return std::any_of(patterns.begin(), patterns.end(), [&](const Regex& regex) { return regex.found_in(word); });
}

const std::string* Dictionary::value_for(std::string_view key) const {
  if (const auto exact = map.find(key); exact != map.end()) return &exact->second;
  for (const auto& [pattern, value] : map_patterns) {
    if (pattern.found_in(key)) return &value;
  }
  const auto other = map.find("*");
  return other == map.end() ? nullptr : &other->second;
}

AttributeTest read_test(std::string_view attribute, const TomlValue& value, const TomlTable& table) {
  AttributeTest test;
  test.attribute = attribute;
  if (value.kind == TomlValue::Kind::boolean) {
    test.kind = AttributeTest::Kind::present;
    test.negated = !value.boolean;
  } else if (value.kind == TomlValue::Kind::text) {
    read_prefixes(value.text, test, table);
  } else if (value.kind == TomlValue::Kind::array) {
    for (const TomlValue& item : value.items) test.values.push_back(item.text);
    if (!test.values.empty() && test.values[0].starts_with("not:")) {
      test.negated = true;
      test.values[0].erase(0, 4);
    }
  } else {
    table.problem_at(attribute, "a test is a text, a list of texts, true or false");
  }
  return test;
}

std::vector<AttributeTest> read_tests(TomlTable& table) {
  std::vector<AttributeTest> tests;
  for (const auto& [name, value] : table.rest()) tests.push_back(read_test(name, *value, table));
  return tests;
}

Clause read_clause(TomlTable table) {
  Clause clause;
  clause.fact = table.text("fact");
  if (clause.fact.empty()) table.problem("a clause needs `fact = \"kind\"`");
  clause.within = read_within(table);
  clause.tests = read_tests(table);
  return clause;
}

std::vector<Clause> read_clauses(TomlTable& table, std::string_view key) {
  std::vector<Clause> clauses;
  for (const TomlTable& item : table.tables(key)) clauses.push_back(read_clause(item));
  return clauses;
}

std::string fill(std::string_view pattern, const Fact& subject) {
  std::string text;
  while (true) {
    const auto open = pattern.find("${");
    const auto close = open == std::string_view::npos ? open : pattern.find('}', open);
    if (close == std::string_view::npos) return text += pattern;
    const std::string_view name = pattern.substr(open + 2, close - open - 2);
    text += pattern.substr(0, open);
    const Attribute* attribute = subject.find(name);
    text += attribute ? std::string_view(attribute->value) : pattern.substr(open, close + 1 - open);
    pattern.remove_prefix(close + 1);
  }
}

bool Conditions::holds(const AttributeTest& test, const Fact& fact, const Fact& subject) const {
  const Attribute* attribute = fact.find(test.attribute);
  const bool file = test.attribute == "file" && !attribute;
  const bool present = attribute || file;
  if (test.kind == AttributeTest::Kind::present) return present != test.negated;
  if (!present) return test.negated;
  const std::string_view value = file ? std::string_view(facts_.file_of(fact).path) : attribute->value;
  bool found = false;
  if (test.kind == AttributeTest::Kind::regex) {
    found = test.regex->found_in(value);
  } else if (test.kind == AttributeTest::Kind::dictionary) {
    const auto dictionary = dictionaries_.find(test.values[0]);
    found = dictionary != dictionaries_.end() && dictionary->second.has(value);
  } else {
    found = std::any_of(test.values.begin(), test.values.end(),
                        [&](const std::string& wanted) { return fill(wanted, subject) == value; });
  }
  return found != test.negated;
}

bool Conditions::all_hold(const std::vector<AttributeTest>& tests, const Fact& fact, const Fact& subject) const {
  return std::all_of(tests.begin(), tests.end(), [&](const AttributeTest& test) { return holds(test, fact, subject); });
}

bool Conditions::fulfils(const Clause& clause, const Fact& fact, const Fact& subject) const {
  const FactFile& here = facts_.file_of(subject);
  const FactFile& there = facts_.file_of(fact);
  const bool same_file = fact.file == subject.file;
  bool near = true;
  switch (clause.within) {
    case Within::component: near = there.component == here.component; break;
    case Within::file: near = same_file; break;
    case Within::folder: near = folder_of(there.path) == folder_of(here.path); break;
    case Within::repository: break;
    case Within::subject: near = same_file && subject.range.contains(fact.range); break;
    case Within::around: near = same_file && fact.range.contains(subject.range); break;
    case Within::same: near = same_file && fact.range.overlaps(subject.range); break;
  }
  // What tests and examples do says nothing about the app itself.
  const bool counts = same_file || there.scope == "source" || clause.fact == "test";
  return near && counts && all_hold(clause.tests, fact, subject);
}

void Conditions::candidates(const Clause& clause, const Fact& subject,
                            const std::function<bool(const Fact&)>& visit) const {
  const bool wide =
      clause.within == Within::component || clause.within == Within::repository || clause.within == Within::folder;
  for (const Fact* fact : facts_.in_file(clause.fact, subject.file)) {
    if (!visit(*fact)) return;
  }
  if (!wide) return;
  const std::string& component = facts_.file_of(subject).component;
  for (const Fact* fact : facts_.in_component(clause.fact, component)) {
    if (fact->file != subject.file && !visit(*fact)) return;
  }
  if (clause.within != Within::repository) return;  // the files of a folder are of one component
  for (const Fact& fact : facts_.of_kind(clause.fact)) {
    if (facts_.file_of(fact).component != component && !visit(fact)) return;
  }
}

const Fact* Conditions::first(const Clause& clause, const Fact& subject) const {
  const Fact* found = nullptr;
  candidates(clause, subject, [&](const Fact& fact) {
    if (fulfils(clause, fact, subject)) found = &fact;
    return found == nullptr;
  });
  return found;
}

std::vector<const Fact*> Conditions::all(const Clause& clause, const Fact& subject) const {
  std::vector<const Fact*> found;
  candidates(clause, subject, [&](const Fact& fact) {
    if (fulfils(clause, fact, subject)) found.push_back(&fact);
    return true;
  });
  return found;
}

bool Conditions::any_exists(const std::vector<Clause>& clauses, const Fact& subject) const {
  return std::any_of(clauses.begin(), clauses.end(), [&](const Clause& clause) { return first(clause, subject); });
}

bool Conditions::all_exist(const std::vector<Clause>& clauses, const Fact& subject) const {
  return std::all_of(clauses.begin(), clauses.end(), [&](const Clause& clause) { return first(clause, subject); });
}

}  // namespace lastmile
