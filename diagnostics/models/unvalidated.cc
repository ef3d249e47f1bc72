#include "models/unvalidated.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <vector>

namespace lastmile {

namespace {

constexpr std::size_t fewest = 3;  // below that a reader of the code sees them all

bool has_word(const Dictionaries& dictionaries, std::string_view dictionary, std::string_view word) {
  const auto found = dictionaries.find(dictionary);
  return found != dictionaries.end() && found->second.has(word);
}

class Unchecked {
 public:
  Unchecked(const FactBase& facts, const Dictionaries& dictionaries) : facts_(facts), dictionaries_(dictionaries) {
    for (const Fact& read : facts.of_kind("env_read")) {
      if (read.has("guarded")) checked_.emplace(facts.file_of(read).component, read.get("name"));
    }
  }

  // The first read of each variable that the component needs.
  std::vector<const Fact*> of(const std::string& component) const {
    for (const Fact* all : facts_.in_component("env_dynamic", component)) {
      if (runs_on_server(*all)) return {};
    }
    std::vector<const Fact*> found;
    std::set<std::string, std::less<>> names;
    for (const Fact* read : facts_.in_component("env_read", component)) {
      const bool needed = runs_on_server(*read) && !read->has("default") && !is_known(component, *read);
      if (needed && names.emplace(read->get("name")).second) found.push_back(read);
    }
    return found;
  }

 private:
  bool runs_on_server(const Fact& fact) const {
    const FactFile& file = facts_.file_of(fact);
    return file.scope == "source" && facts_.in_file("client_code", fact.file).empty() &&
           !has_word(dictionaries_, "build-files", file.path);
  }

  bool is_known(const std::string& component, const Fact& read) const {
    const std::string name(read.get("name"));
    return name.empty() || has_word(dictionaries_, "platform-env", name) ||
           has_word(dictionaries_, "public-env", name) || has_word(dictionaries_, "optional-env", name) ||
           checked_.count({component, name});
  }

  const FactBase& facts_;
  const Dictionaries& dictionaries_;
  std::set<std::pair<std::string, std::string>> checked_;
};

// DATABASE_URL → DatabaseURL
std::string mixed_case(std::string_view name, const Dictionaries& dictionaries) {
  std::string result;
  while (!name.empty()) {
    std::string word(name.substr(0, name.find('_')));
    name.remove_prefix(std::min(word.size() + 1, name.size()));
    const bool kept = has_word(dictionaries, "initialisms", word);
    for (std::size_t i = 1; i < word.size() && !kept; ++i) word[i] = static_cast<char>(std::tolower(word[i]));
    result += word;
  }
  return result;
}

std::vector<Fact> facts_of(const std::vector<const Fact*>& reads, const Dictionaries& dictionaries) {
  std::vector<Fact> stated;
  std::size_t widest = 0;
  for (const Fact* read : reads) {
    const std::string field = mixed_case(read->get("name"), dictionaries);
    widest = std::max(widest, field.size());
    stated.push_back({"env_unchecked", read->file, read->range, {{"name", std::string(read->get("name")), {}}}});
    stated.back().set("field", field);
  }
  for (Fact& fact : stated) fact.set("gap", std::string(widest - fact.get("field").size(), ' '));
  return stated;
}

}  // namespace

void derive_unvalidated(FactBase& facts, const Dictionaries& dictionaries) {
  const Unchecked unchecked(facts, dictionaries);
  std::set<std::string> components;
  for (const Fact& service : facts.of_kind("service")) components.insert(facts.file_of(service).component);
  std::vector<Fact> stated;
  for (const std::string& component : components) {
    const std::vector<const Fact*> reads = unchecked.of(component);
    if (reads.size() < fewest) continue;
    for (Fact& fact : facts_of(reads, dictionaries)) stated.push_back(std::move(fact));
  }
  for (Fact& fact : stated) facts.add(std::move(fact));
}

}  // namespace lastmile
