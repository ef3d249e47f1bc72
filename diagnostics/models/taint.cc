#include "models/taint.h"

#include <algorithm>
#include <array>
#include <map>

#include "models/code_words.h"

namespace lastmile {

namespace {

constexpr std::array<std::string_view, 3> sinks = {"sql_text", "outbound_url", "html_sink"};
constexpr int hops = 3;  // bindings that are followed

bool is_sink(const Fact& fact) { return std::find(sinks.begin(), sinks.end(), fact.kind) != sinks.end(); }
bool is_input(const Fact& fact) { return fact.kind == "input" || fact.kind == "outside_input"; }

class Taint {
 public:
  Taint(const Text& text, const std::vector<Fact>& facts)
      : facts_(facts), code_(text.bytes()), plain_(without_literals(text.bytes())) {
    for (const Fact& fact : facts) {
      if (fact.kind == "coercion") coercions_.push_back(fact.range);
      if (fact.kind == "function") functions_.push_back(&fact);
    }
  }

  void judge(Fact& sink) {
    const Attribute* arguments = sink.find("arguments");
    const Range place = arguments ? arguments->range : sink.range;
    std::vector<Range> around = {{0, static_cast<std::uint32_t>(plain_.size())}};
    bool inside = false;
    for (const Fact* function : functions_) {
      if (!function->range.contains(sink.range)) continue;
      if (!inside) around.clear();
      inside = true;
      around.push_back(function->range);
    }
    for (const Range stretch : around) {
      if (const Fact* input = reaching(stretch, place, sink.range.begin)) return tell(sink, *input);
    }
    if (holds_parameter(sink, place)) sink.set("from", "parameter");
  }

 private:
  void tell(Fact& sink, const Fact& input) const {
    sink.set("from", "request");
    sink.set("source", code_.substr(input.range.begin, std::min<std::size_t>(input.range.size(), 40)), input.range);
  }

  bool is_coerced(Range range) const {
    return std::any_of(coercions_.begin(), coercions_.end(), [&](Range around) { return around.contains(range); });
  }

  // The code of the place, without what a coercion holds.
  std::string dangerous(Range place) const {
    std::string part = plain_.substr(place.begin, place.size());
    for (const Range coercion : coercions_) {
      if (!place.contains(coercion)) continue;
      std::fill_n(part.begin() + coercion.begin - place.begin, coercion.size(), ' ');
    }
    return part;
  }

  // An input of the stretch that arrives at the place.
  const Fact* reaching(Range stretch, Range place, std::uint32_t before) {
    const std::map<std::string, const Fact*, std::less<>>& carriers = carriers_of(stretch);
    for (const Fact& fact : facts_) {
      if (is_input(fact) && place.contains(fact.range) && !is_coerced(fact.range)) return &fact;
    }
    for (const std::string& name : names_in(dangerous(place))) {
      const auto found = carriers.find(name);
      if (found != carriers.end() && !is_allowed(name, stretch, before)) return found->second;
    }
    return nullptr;
  }

  bool is_allowed(std::string_view name, Range stretch, std::uint32_t before) const {
    return std::any_of(facts_.begin(), facts_.end(), [&](const Fact& fact) {
      return fact.kind == "allow_check" && stretch.contains(fact.range) && fact.range.begin < before &&
             names_in(plain_.substr(fact.range.begin, fact.range.size())).count(name) > 0;
    });
  }

  // The names that carry an input somewhere in the stretch, each with one it carries.
  const std::map<std::string, const Fact*, std::less<>>& carriers_of(Range stretch) {
    const auto known = carriers_.find(stretch);
    if (known != carriers_.end()) return known->second;
    auto& names = carriers_[stretch];
    for (const Fact& fact : facts_) {
      if (!is_input(fact) || !stretch.contains(fact.range) || is_coerced(fact.range)) continue;
      for (const std::string& name : names_in(fact.get("name"))) names.emplace(name, &fact);
    }
    for (int hop = 0; hop < hops; ++hop) follow_bindings(stretch, names);
    return names;
  }

  void follow_bindings(Range stretch, std::map<std::string, const Fact*, std::less<>>& names) const {
    for (const Fact& binding : facts_) {
      const Attribute* value = binding.find("value");
      if (binding.kind != "binding" || !value || !stretch.contains(binding.range)) continue;
      if (const Fact* input = carried_by(value->range, names)) {
        for (const std::string& name : names_in(binding.get("name"))) names.emplace(name, input);
      }
    }
  }

  const Fact* carried_by(Range value, const std::map<std::string, const Fact*, std::less<>>& names) const {
    for (const Fact& fact : facts_) {
      if (is_input(fact) && value.contains(fact.range) && !is_coerced(fact.range)) return &fact;
    }
    for (const std::string& name : names_in(dangerous(value))) {
      if (const auto found = names.find(name); found != names.end()) return found->second;
    }
    return nullptr;
  }

  // Of the nearest function with a name: what stands between its begin and its body.
  bool holds_parameter(const Fact& sink, Range place) const {
    const Fact* nearest = nullptr;
    for (const Fact* function : functions_) {
      const bool around = function->range.contains(sink.range) && function->has("name") && function->find("body");
      if (around && (!nearest || function->range.size() < nearest->range.size())) nearest = function;
    }
    if (!nearest) return false;
    const Range body = nearest->find("body")->range;
    const Words parameters = names_in(plain_.substr(nearest->range.begin, body.begin - nearest->range.begin));
    const Words used = names_in(dangerous(place));
    return std::any_of(used.begin(), used.end(), [&](const std::string& name) { return parameters.count(name) > 0; });
  }

  const std::vector<Fact>& facts_;
  std::string_view code_;
  std::string plain_;
  std::vector<Range> coercions_;
  std::vector<const Fact*> functions_;
  std::map<Range, std::map<std::string, const Fact*, std::less<>>> carriers_;
};

}  // namespace

void derive_taint(const Text& text, std::vector<Fact>& facts) {
  if (std::none_of(facts.begin(), facts.end(), is_sink)) return;
  Taint taint(text, facts);
  for (Fact& fact : facts) {
    if (is_sink(fact)) taint.judge(fact);
  }
}

}  // namespace lastmile
