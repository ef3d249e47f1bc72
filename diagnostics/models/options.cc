#include "models/options.h"

namespace lastmile {

namespace {

constexpr std::string_view option_ending = "_option", part_ending = "_part", around_ending = "_around";

// The smallest fact of that kind around the option.
Fact* innermost(std::vector<Fact>& facts, std::string_view kind, Range inside) {
  Fact* best = nullptr;
  for (Fact& fact : facts) {
    if (fact.kind != kind || !fact.range.contains(inside)) continue;
    if (!best || fact.range.size() < best->range.size()) best = &fact;
  }
  return best;
}

void add_option(std::vector<Fact>& facts, const Fact& option, std::string_view kind) {
  const Attribute* value = option.find("value");
  Fact* owner = value ? innermost(facts, kind, option.range) : nullptr;
  if (!owner) return;
  const std::string name = "option." + std::string(option.get("name"));
  if (!owner->has(name)) owner->set(name, value->value, value->range);
}

void add_attributes(const Fact& from, Fact& to) {
  for (const Attribute& attribute : from.attributes) {
    if (!to.has(attribute.name)) to.attributes.push_back(attribute);
  }
}

}  // namespace

void derive_options(std::vector<Fact>& facts) {
  for (const Fact& fact : facts) {
    const std::string_view kind = fact.kind;
    if (kind.ends_with(option_ending)) add_option(facts, fact, kind.substr(0, kind.size() - option_ending.size()));
    if (kind.ends_with(part_ending)) {
      Fact* owner = innermost(facts, kind.substr(0, kind.size() - part_ending.size()), fact.range);
      if (owner) add_attributes(fact, *owner);
    }
    if (!kind.ends_with(around_ending)) continue;
    for (Fact& inside : facts) {
      const bool meant = inside.kind == kind.substr(0, kind.size() - around_ending.size());
      if (meant && fact.range.contains(inside.range)) add_attributes(fact, inside);
    }
  }
}

}  // namespace lastmile
