#include "models/types.h"

#include <algorithm>

namespace lastmile {

namespace {

enum class Checks { unknown, none, some };

// The nearest declaration above the use.
const Fact* declaration_of(const std::vector<Fact>& facts, std::string_view name, std::uint32_t use) {
  const Fact* best = nullptr;
  for (const Fact& fact : facts) {
    if (fact.kind != "typed" || fact.get("name") != name || fact.range.begin > use) continue;
    if (!best || fact.range.begin > best->range.begin) best = &fact;
  }
  return best;
}

Checks checks_inside(const std::vector<Fact>& facts, Range range) {
  const bool any = std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) {
    return fact.kind == "type_check" && range.contains(fact.range);
  });
  return any ? Checks::some : Checks::none;
}

Checks checks_of(const std::vector<Fact>& facts, Fact& input) {
  const Fact* declared = declaration_of(facts, input.get("variable"), input.range.begin);
  if (!declared) return Checks::unknown;
  if (declared->has("inline")) return checks_inside(facts, declared->range);
  input.set("type", declared->get("type"));
  for (const Fact& type : facts) {
    if (type.kind == "type" && type.get("name") == declared->get("type")) return checks_inside(facts, type.range);
  }
  return Checks::unknown;
}

}  // namespace

void derive_types(std::vector<Fact>& facts) {
  for (std::size_t i = 0; i < facts.size(); ++i) {
    if (facts[i].kind != "input" || !facts[i].has("variable")) continue;
    const Checks checks = checks_of(facts, facts[i]);
    if (checks == Checks::unknown) facts[i].kind.clear();
    if (checks == Checks::some && facts[i].has("checks")) facts[i].kind = "validator";
  }
  std::erase_if(facts, [](const Fact& fact) { return fact.kind.empty(); });
}

}  // namespace lastmile
