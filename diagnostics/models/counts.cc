#include "models/counts.h"

#include <map>
#include <string>

namespace lastmile {

namespace {

// The first file of every component.
std::map<std::string, std::uint32_t> components_of(const FactBase& facts) {
  std::map<std::string, std::uint32_t> first;
  for (std::uint32_t number = 0; number < facts.files().size(); ++number) {
    if (facts.file(number).scope == "source") first.emplace(facts.file(number).component, number);
  }
  return first;
}

std::size_t count_of(const FactBase& facts, const std::string& kind, const std::string& component) {
  std::size_t count = 0;
  for (const Fact* fact : facts.in_component(kind, component)) {
    const bool own = facts.file_of(*fact).scope == "source" && facts.in_file("client_code", fact->file).empty();
    count += own ? 1 : 0;
  }
  return count;
}

std::size_t code_files_of(const FactBase& facts, const std::string& component) {
  std::size_t count = 0;
  for (std::uint32_t number = 0; number < facts.files().size(); ++number) {
    const FactFile& file = facts.file(number);
    const bool own = file.component == component && file.scope == "source";
    count += own && !facts.in_file("function", number).empty() ? 1 : 0;
  }
  return count;
}

}  // namespace

void derive_counts(FactBase& facts, const Dictionaries& dictionaries) {
  const auto counted = dictionaries.find("counted");
  for (const auto& [component, file] : components_of(facts)) {
    const auto state = [&, number = file](const std::string& of, std::size_t count) {
      facts.add({"amount", number, {}, {{"of", of, {}}, {"number", std::to_string(count), {}}}});
    };
    state("file", code_files_of(facts, component));
    if (counted == dictionaries.end()) continue;
    for (const std::string& kind : counted->second.words) state(kind, count_of(facts, kind, component));
  }
}

}  // namespace lastmile
