#include "models/options.h"

namespace lastmile {

namespace {

constexpr std::string_view ending = "_option";

// The smallest fact of that kind around the option.
Fact* innermost(std::vector<Fact>& facts, std::string_view kind, Range inside) {
  Fact* best = nullptr;
  for (Fact& fact : facts) {
    if (fact.kind != kind || !fact.range.contains(inside)) continue;
    if (!best || fact.range.size() < best->range.size()) best = &fact;
  }
  return best;
}

}  // namespace

void derive_options(std::vector<Fact>& facts) {
  for (std::size_t i = 0; i < facts.size(); ++i) {
    const Fact& option = facts[i];
    const std::string_view kind = option.kind;
    if (!kind.ends_with(ending)) continue;
    const Attribute* value = option.find("value");
    Fact* owner = innermost(facts, kind.substr(0, kind.size() - ending.size()), option.range);
    if (!owner || !value) continue;
    const std::string name = "option." + std::string(option.get("name"));
    if (!owner->has(name)) owner->set(name, value->value, value->range);
  }
}

}  // namespace lastmile
