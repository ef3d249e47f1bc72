#include "models/unused_variables.h"

#include <algorithm>
#include <set>
#include <vector>

namespace lastmile {

namespace {

using Names = std::set<std::string, std::less<>>;

bool has_word(const Dictionaries& dictionaries, std::string_view dictionary, std::string_view word) {
  const auto found = dictionaries.find(dictionary);
  return found != dictionaries.end() && found->second.has(word);
}

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

Names used_names(const FactBase& facts) {
  Names used;
  for (const std::string_view kind : {"env_read", "env_mention"}) {
    for (const Fact& fact : facts.of_kind(kind)) used.emplace(fact.get("name"));
  }
  for (const Fact& fact : facts.of_kind("env_decl")) {
    if (fact.has("source")) used.emplace(fact.get("name"));
  }
  return used;
}

// RESEND_FROM beside a dependency `resend`: the package may read it.
bool may_be_read_by_library(const FactBase& facts, std::string_view name) {
  constexpr std::size_t least = 3;
  const std::string word = lower(name.substr(0, name.find('_')));
  if (word.size() < least) return true;
  return std::any_of(facts.of_kind("dependency").begin(), facts.of_kind("dependency").end(),
                     [&](const Fact& fact) { return lower(fact.get("name")).find(word) != std::string::npos; });
}

// Whether a fact or file belongs to what an example of this component speaks about.
bool concerns(const FactFile& file, const std::string& component) {
  return component.empty() || file.component == component || file.component.empty();
}

bool can_know(const FactBase& facts, const Dictionaries& dictionaries, const std::string& component) {
  const auto any = [&](std::string_view kind) {
    return std::any_of(facts.of_kind(kind).begin(), facts.of_kind(kind).end(), [&](const Fact& fact) {
      return concerns(facts.file_of(fact), component) && facts.file_of(fact).scope == "source";
    });
  };
  return any("env_read") && !any("env_dynamic") && !any("unread") &&
         std::none_of(facts.files().begin(), facts.files().end(), [&](const FactFile& file) {
           return concerns(file, component) && file.scope == "source" &&
                  has_word(dictionaries, "unread-code", file.path);
         });
}

}  // namespace

void derive_unused_variables(FactBase& facts, const Dictionaries& dictionaries) {
  const Names used = used_names(facts);
  std::vector<Fact> unused;
  std::set<std::pair<std::string, std::string>> done;
  for (const Fact& decl : facts.of_kind("env_decl")) {
    const FactFile& file = facts.file_of(decl);
    const std::string name(decl.get("name"));
    if (!decl.has("example") || decl.has("commented") || file.scope != "source" || used.count(name)) continue;
    if (has_word(dictionaries, "platform-env", name) || has_word(dictionaries, "implicit-env", name)) continue;
    if (may_be_read_by_library(facts, name) || !can_know(facts, dictionaries, file.component)) continue;
    if (!done.emplace(file.component, name).second) continue;
    Fact fact{"env_missing", decl.file, decl.range, {}};
    fact.set("name", name, decl.find("name")->range);
    fact.set("unused", "true");
    fact.set("how", "is listed here, and read nowhere");
    fact.set("example", file.path);
    unused.push_back(std::move(fact));
  }
  for (Fact& fact : unused) facts.add(std::move(fact));
}

}  // namespace lastmile
