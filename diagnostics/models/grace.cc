#include "models/grace.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace lastmile {

namespace {

constexpr int usual_patience = 10;

// "1m30s" → 90; a bare number counts seconds; nothing for what it does not understand, or less than two seconds.
std::optional<int> seconds_of(std::string_view duration) {
  int total = 0;
  while (!duration.empty()) {
    int number = 0;
    const auto read = std::from_chars(duration.data(), duration.data() + duration.size(), number);
    if (read.ec != std::errc() || number > 24 * 60 * 60) return std::nullopt;
    duration.remove_prefix(static_cast<std::size_t>(read.ptr - duration.data()));
    const std::string_view unit = duration.substr(0, std::min(duration.find_first_of("0123456789"), duration.size()));
    duration.remove_prefix(unit.size());
    if (unit != "" && unit != "s" && unit != "m" && unit != "h") return std::nullopt;
    total += number * (unit == "m" ? 60 : unit == "h" ? 60 * 60 : 1);
  }
  return total >= 2 ? std::optional(total) : std::nullopt;
}

struct Grace {
  int seconds;
  const Fact* fact;
};

// Those that count in a component: what is usual gives way to what is said, a bare container to a platform.
std::vector<Grace> graces_of(const FactBase& facts, const std::string& component) {
  std::vector<Grace> all;
  for (const Fact& fact : facts.of_kind("grace_period")) {
    const FactFile& file = facts.file_of(fact);
    const bool near = file.component == component || file.component.empty();
    const auto seconds = seconds_of(fact.get("duration"));
    if (near && file.scope == "source" && fact.has("duration") && seconds) all.push_back({*seconds, &fact});
  }
  const auto said = [&](std::string_view platform) {
    return std::any_of(all.begin(), all.end(), [&](const Grace& grace) {
      return grace.fact->get("platform") == platform && !grace.fact->has("usual");
    });
  };
  const bool platform = std::any_of(all.begin(), all.end(), [](const Grace& g) { return !g.fact->has("bare"); });
  std::vector<Grace> counting;
  for (const Grace& grace : all) {
    const bool replaced = grace.fact->has("usual") && said(grace.fact->get("platform"));
    if (!replaced && !(platform && grace.fact->has("bare"))) counting.push_back(grace);
  }
  return counting;
}

}  // namespace

void derive_grace(FactBase& facts, const Dictionaries&) {
  for (Fact& service : facts.of_kind("service")) {
    const std::vector<Grace> graces = graces_of(facts, facts.file_of(service).component);
    service.set("patience", std::to_string(usual_patience));
    const auto shortest = std::min_element(graces.begin(), graces.end(),
                                           [](const Grace& a, const Grace& b) { return a.seconds < b.seconds; });
    if (shortest == graces.end()) continue;
    // Of a short time one second is kept back, of a longer one five.
    const int grace = shortest->seconds;
    service.set("patience", std::to_string(grace <= usual_patience ? grace - 1 : std::max(usual_patience, grace - 5)));
    service.set("grace", std::to_string(grace));
    service.set("grace_of", shortest->fact->get("platform"));
    if (shortest->fact->has("usual")) service.set("grace_usual", "true");
  }
}

}  // namespace lastmile
