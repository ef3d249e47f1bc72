#include "models/environment.h"

#include <algorithm>
#include <map>
#include <set>

#include "text/ascii.h"

namespace lastmile {

namespace {

bool is_source(const FactBase& facts, const Fact& fact) { return facts.file_of(fact).scope == "source"; }

struct Example {
  std::set<std::string, std::less<>> names;
  std::string path;
};

// By component; the root's example file counts for all.
std::map<std::string, Example> examples_of(const FactBase& facts) {
  std::map<std::string, Example> examples;
  for (const Fact& decl : facts.of_kind("env_decl")) {
    if (!decl.has("example")) continue;
    const FactFile& file = facts.file_of(decl);
    Example& example = examples[file.component];
    example.names.emplace(decl.get("name"));
    if (example.path.empty()) example.path = file.path;
  }
  return examples;
}

bool is_listed(const std::map<std::string, Example>& examples, const std::string& component, std::string_view name) {
  for (const std::string& place : {component, std::string()}) {
    const auto found = examples.find(place);
    if (found != examples.end() && found->second.names.count(name)) return true;
  }
  return false;
}

std::string inside(std::string_view path, std::string_view component) {
  if (!component.empty() && path.starts_with(component)) path.remove_prefix(component.size() + 1);
  return std::string(path);
}

bool has_word(const Dictionaries& dictionaries, std::string_view dictionary, std::string_view word) {
  const auto found = dictionaries.find(dictionary);
  return found != dictionaries.end() && found->second.has(word);
}

// As POSIX names variables: any other text is a mistake, or no name at all.
bool is_name_of_variable(std::string_view name) {
  const auto fits = [](char c) { return is_letter_or_digit(c) || c == '_'; };
  return !name.empty() && !is_digit(name[0]) && std::all_of(name.begin(), name.end(), fits);
}

// A value of several lines would be several entries there.
std::string_view value_for_example(const Fact& read) {
  const std::string_view value = read.get("default");
  return value.find_first_of("\r\n") == std::string_view::npos ? value : std::string_view();
}

Fact missing(const FactBase& facts, const Fact& read, const std::map<std::string, Example>& examples) {
  const FactFile& file = facts.file_of(read);
  const auto example = examples.find(file.component);
  const std::string name(read.get("name"));
  Fact fact{"env_missing", read.file, read.range, {}};
  fact.set("name", name, read.find("name")->range);
  const auto of_root = examples.find("");
  if (example != examples.end()) {
    fact.set("example", inside(example->second.path, file.component));
  } else if (of_root != examples.end()) {
    fact.set("example", "/" + of_root->second.path);
  }
  fact.set("how", "is read here");
  fact.set("line", "# " + inside(file.path, file.component) + "\n" + name + "=" + std::string(value_for_example(read)));
  return fact;
}

// The platform gives it to this file, though not to every file.
bool is_provided(const FactBase& facts, const Fact& read) {
  const auto& provided = facts.in_file("env_provided", read.file);
  return std::any_of(provided.begin(), provided.end(),
                     [&](const Fact* fact) { return fact->get("name") == read.get("name"); });
}

void state_missing(FactBase& facts, const Dictionaries& dictionaries, const std::map<std::string, Example>& examples) {
  std::set<std::pair<std::string, std::string>> done;
  for (const Fact& read : facts.of_kind("env_read")) {
    const std::string& component = facts.file_of(read).component;
    const std::string name(read.get("name"));
    if (!is_name_of_variable(name) || !is_source(facts, read) || has_word(dictionaries, "platform-env", name)) continue;
    if (is_provided(facts, read)) continue;
    if (is_listed(examples, component, name) || !done.emplace(component, name).second) continue;
    facts.add(missing(facts, read, examples));
  }
}

// Fields of settings classes are read from variables of their name in capitals, behind the class's prefix.
void state_settings(FactBase& facts) {
  for (const Fact& field : facts.of_kind("settings_field")) {
    const auto& prefixes = facts.in_file("settings_prefix", field.file);
    std::string name = prefixes.empty() ? "" : std::string(prefixes[0]->get("prefix"));
    name += field.get("field");
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    Fact read{"env_read", field.file, field.range, {}};
    read.set("name", name, field.find("field")->range);
    read.set("guarded", "true");
    facts.add(std::move(read));
  }
}

void complete_defaults(FactBase& facts) {
  for (Fact& read : facts.of_kind("env_read")) {
    for (const Fact* fallback : facts.in_file("env_default", read.file)) {
      const bool of_read = fallback->range.contains(read.range) && fallback->get("name") == read.get("name");
      if (of_read && !fallback->find("value")->range.contains(read.range))
        read.set("default", fallback->get("value"), fallback->find("value")->range);
    }
  }
}

// A check of the read itself, or of the variable that holds it, guards every read of that name in the file.
void complete_guards(FactBase& facts) {
  for (Fact& read : facts.of_kind("env_read")) {
    for (const Fact* check : facts.in_file("env_check", read.file)) {
      const std::string_view checked = check->has("name") ? check->get("name") : check->get("variable_env");
      if (!checked.empty() && checked == read.get("name")) read.set("guarded", "true");
    }
  }
}

}  // namespace

void derive_environment(FactBase& facts, const Dictionaries& dictionaries) {
  state_settings(facts);
  complete_defaults(facts);
  complete_guards(facts);
  state_missing(facts, dictionaries, examples_of(facts));
}

}  // namespace lastmile
