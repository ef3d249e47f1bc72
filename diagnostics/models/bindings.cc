#include "models/bindings.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace lastmile {

namespace {

constexpr std::string_view ending = "_name";

// One declaration may match several patterns; the most telling reading counts.
constexpr std::array<std::string_view, 5> tellingness = {"env", "number", "string", "object", "other"};

std::size_t rank(std::string_view kind) {
  for (std::size_t i = 0; i < tellingness.size(); ++i) {
    if (tellingness[i] == kind) return i;
  }
  return tellingness.size();
}

// By name, in their order. A view into facts whose bindings stay as they are.
using Bindings = std::unordered_map<std::string_view, std::vector<const Fact*>>;

Bindings bindings_in(const std::vector<Fact>& facts) {
  Bindings bindings;
  for (const Fact& fact : facts) {
    if (fact.kind == "binding") bindings[fact.get("name")].push_back(&fact);
  }
  return bindings;
}

// The nearest declaration above the use, or else the first below (a constant at the end of the file).
const Fact* binding_of(const Bindings& bindings, std::string_view name, std::uint32_t use) {
  const auto known = bindings.find(name);
  if (known == bindings.end()) return nullptr;
  const Fact* best = nullptr;
  for (const Fact* fact : known->second) {
    const bool above = fact->range.begin <= use;
    const bool best_above = best && best->range.begin <= use;
    const bool same_place = best && best->range == fact->range;
    if (!best || (above && !best_above) || (above && best_above && fact->range.begin > best->range.begin) ||
        (same_place && rank(fact->get("kind")) < rank(best->get("kind")))) {
      best = fact;
    }
  }
  return best;
}

void resolve(Fact& fact, const std::string& stem, const Fact& binding) {
  fact.set(stem + "_kind", binding.get("kind"));
  fact.set(stem + "_binding", binding.get("name"), binding.range);
  const bool literal = binding.get("kind") == "number" || binding.get("kind") == "string";
  const Attribute* value = binding.find("value");
  if (literal && value) fact.set(stem, value->value, value->range);
  if (binding.get("kind") == "object" && value) fact.set(stem + "_object", "", value->range);
  for (const Attribute& other : binding.attributes) {
    const bool known = other.name == "name" || other.name == "kind" || other.name == "value";
    if (!known) fact.set(stem + "_" + other.name, other.value, other.range);
  }
}

// Whether the place is inside every function that the declaration is inside.
bool is_visible(const std::vector<Fact>& facts, Range declaration, Range place) {
  return std::none_of(facts.begin(), facts.end(), [&](const Fact& fact) {
    return fact.kind == "function" && fact.range.contains(declaration) && !fact.range.contains(place);
  });
}

// `const options = { secure: true }` · `options.secure = true`: what is known of an object under a name. Nothing is,
// when no option of that kind is among it: the name may mean something else.
void take_options(const std::vector<Fact>& facts, Fact& fact, const std::string& stem, std::string_view name) {
  const Attribute* binding = fact.find(stem + "_binding");
  const Range object = fact.find(stem + "_object") ? fact.find(stem + "_object")->range : Range{};
  if (!binding || object.empty() || fact.has(stem) || !is_visible(facts, object, fact.range)) return;
  const std::string kind = fact.kind + "_option";
  std::vector<Attribute> found;
  for (const Fact& option : facts) {
    const Attribute* value = option.kind == kind ? option.find("value") : nullptr;
    if (!value || (!object.contains(option.range) && option.get("of") != name)) continue;
    found.push_back({"option." + std::string(option.get("name")), value->value, value->range});
  }
  if (found.empty()) return;
  fact.set(stem, "", object);
  for (const Attribute& option : found) fact.set(option.name, option.value, option.range);
}

}  // namespace

void derive_bindings(std::vector<Fact>& facts) {
  const Bindings bindings = bindings_in(facts);
  for (std::size_t i = 0; i < facts.size(); ++i) {
    if (facts[i].kind == "binding") continue;
    std::vector<std::pair<std::string, std::string>> names;
    for (const Attribute& attribute : facts[i].attributes) {
      const std::string_view name = attribute.name;
      if (!name.ends_with(ending)) continue;
      names.emplace_back(name.substr(0, name.size() - ending.size()), attribute.value);
    }
    for (const auto& [stem, value] : names) {
      const Fact* binding = binding_of(bindings, value, facts[i].range.begin);
      if (!binding) continue;
      resolve(facts[i], stem, *binding);
      take_options(facts, facts[i], stem, value);
    }
  }
}

void forget_values(std::vector<Fact>& facts) {
  for (Fact& fact : facts) {
    if (fact.kind != "binding") continue;
    std::erase_if(fact.attributes,
                  [](const Attribute& attribute) { return attribute.name != "name" && attribute.name != "kind"; });
    fact.attributes.shrink_to_fit();
  }
}

}  // namespace lastmile
