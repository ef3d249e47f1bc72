#include "models/options.h"

#include <algorithm>
#include <map>

namespace lastmile {

namespace {

constexpr std::string_view option_ending = "_option", part_ending = "_part", around_ending = "_around";

// The facts of a kind in the order of their places, an outer one before those inside it. Ranges are nodes of a tree:
// of two that overlap, one is inside the other.
class Owners {
 public:
  explicit Owners(std::vector<Fact>& facts) : facts_(facts) {}

  // The smallest fact of that kind around the place; of equal ones the first.
  Fact* innermost(std::string_view kind, Range inside) {
    const std::vector<Fact*>& sorted = of_kind(kind);
    auto next = std::upper_bound(sorted.begin(), sorted.end(), inside.begin,
                                 [](std::uint32_t begin, const Fact* fact) { return begin < fact->range.begin; });
    while (next != sorted.begin()) {
      Fact* fact = *--next;
      if (fact->range.contains(inside)) return fact;
    }
    return nullptr;
  }

  const std::vector<Fact*>& of_kind(std::string_view kind) {
    const auto [known, is_new] = by_kind_.try_emplace(std::string(kind));
    std::vector<Fact*>& sorted = known->second;
    if (!is_new) return sorted;
    for (Fact& fact : facts_) {
      if (fact.kind == kind) sorted.push_back(&fact);
    }
    std::reverse(sorted.begin(), sorted.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const Fact* a, const Fact* b) {
      return a->range.begin != b->range.begin ? a->range.begin < b->range.begin : a->range.end > b->range.end;
    });
    return sorted;
  }

 private:
  std::vector<Fact>& facts_;
  std::map<std::string, std::vector<Fact*>, std::less<>> by_kind_;
};

void add_option(Owners& owners, const Fact& option, std::string_view kind) {
  const Attribute* value = option.find("value");
  Fact* owner = value ? owners.innermost(kind, option.range) : nullptr;
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
  Owners owners(facts);
  for (const Fact& fact : facts) {
    const std::string_view kind = fact.kind;
    if (kind.ends_with(option_ending)) add_option(owners, fact, kind.substr(0, kind.size() - option_ending.size()));
    if (kind.ends_with(part_ending)) {
      Fact* owner = owners.innermost(kind.substr(0, kind.size() - part_ending.size()), fact.range);
      if (owner) add_attributes(fact, *owner);
    }
    if (!kind.ends_with(around_ending)) continue;
    for (Fact* inside : owners.of_kind(kind.substr(0, kind.size() - around_ending.size()))) {
      if (fact.range.contains(inside->range)) add_attributes(fact, *inside);
    }
  }
}

}  // namespace lastmile
