#include "models/taint.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

#include "models/calls.h"
#include "models/code_words.h"
#include "models/parameters.h"

namespace lastmile {

namespace {

constexpr int hops = 3;  // bindings that are followed

using Numbers = std::map<std::string, std::size_t, std::less<>>;  // names, each with the parameter it carries

bool is_sink(const Fact& fact) {
  return std::find(text_sinks.begin(), text_sinks.end(), fact.kind) != text_sinks.end();
}
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
    if (may_wait(sink.range)) sink.set("async", "true");
    if (const Fact* input = reaching_from_around(sink.range, place)) return tell(sink, *input);
    const Fact* function = nearest_around(sink.range, true);
    if (!function) return;
    const Numbers numbers = parameter_names(*function);
    if (number_in(place, numbers)) sink.set("from", "parameter");
    tell_helper(sink, place, *function, numbers);
  }

  // Calls that give an input away.
  std::vector<Fact> tainted_calls() {
    std::vector<Fact> found;
    for (const Call& call : calls_in(plain_)) {
      if (!may_be_ours(call.name)) continue;
      const Range open{call.at, call.at + 1};
      const std::vector<Range> arguments = parts_of_bracket(plain_, call.at);
      for (std::size_t i = 0; i < arguments.size(); ++i) {
        const Fact* input = is_in_function(open) ? reaching_from_around(open, arguments[i]) : nullptr;
        if (!input) continue;
        Fact stated{"tainted_call", 0, arguments[i], {}};
        stated.set("name", call.name);
        stated.set("position", std::to_string(i));
        tell(stated, *input);
        found.push_back(std::move(stated));
      }
    }
    return found;
  }

 private:
  // A function of this file, of its package, or of a module that is imported.
  bool may_be_ours(std::string_view name) const {
    const std::string_view first = name.substr(0, name.find('.'));
    const bool plain = first.size() == name.size();
    if (first == "this" || first == "self") return true;
    return std::any_of(facts_.begin(), facts_.end(), [&](const Fact& fact) {
      const bool named = fact.get("name") == first;
      if (fact.kind == "import") return named;
      return plain && (fact.kind == "package" || (fact.kind == "function" && named));
    });
  }

  bool is_in_function(Range place) const {
    return std::any_of(functions_.begin(), functions_.end(),
                       [&](const Fact* function) { return function->range.contains(place); });
  }

  // An input that arrives at `place` in one of the functions around, or in the file where there is none.
  const Fact* reaching_from_around(Range inner, Range place) {
    if (!is_in_function(inner)) return reaching({0, static_cast<std::uint32_t>(plain_.size())}, place, inner.begin);
    for (const Fact* function : functions_) {
      if (!function->range.contains(inner)) continue;
      if (const Fact* input = reaching(function->range, place, inner.begin)) return input;
    }
    return nullptr;
  }

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

  const Fact* nearest_around(Range inner, bool named) const {
    const Fact* nearest = nullptr;
    for (const Fact* function : functions_) {
      const bool fits = function->find("body") && (!named || function->has("name"));
      if (!fits || !function->range.contains(inner)) continue;
      if (!nearest || function->range.size() < nearest->range.size()) nearest = function;
    }
    return nearest;
  }

  // Whether an `await` may stand there.
  bool may_wait(Range inner) const {
    const Fact* function = nearest_around(inner, false);
    return !function || code_.substr(function->range.begin).starts_with("async");
  }

  Numbers parameter_names(const Fact& function) const {
    const std::uint32_t body = function.find("body")->range.begin;
    const std::string head = plain_.substr(function.range.begin, body - function.range.begin);
    Numbers numbers;
    const std::vector<Words> parameters = parameters_of(head, function.get("name"));
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      for (const std::string& name : parameters[i]) numbers.emplace(name, i);
    }
    return numbers;
  }

  std::optional<std::size_t> number_in(Range place, const Numbers& numbers) const {
    for (const std::string& name : names_in(dangerous(place))) {
      if (const auto found = numbers.find(name); found != numbers.end()) return found->second;
    }
    return std::nullopt;
  }

  // Which parameter arrives at the sink, through as many bindings as are followed for an input.
  void tell_helper(Fact& sink, Range place, const Fact& function, Numbers numbers) const {
    for (int hop = 0; hop < hops; ++hop) {
      for (const Fact& binding : facts_) {
        const Attribute* value = binding.find("value");
        if (binding.kind != "binding" || !value || !function.range.contains(binding.range)) continue;
        if (const auto number = number_in(value->range, numbers)) {
          for (const std::string& name : names_in(binding.get("name"))) numbers.emplace(name, *number);
        }
      }
    }
    std::erase_if(numbers,
                  [&](const auto& entry) { return is_allowed(entry.first, function.range, sink.range.begin); });
    const auto number = number_in(place, numbers);
    if (!number) return;
    sink.set("helper", function.get("name"));
    sink.set("parameter", std::to_string(*number));
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
  const auto has = [&](bool (*is)(const Fact&)) { return std::any_of(facts.begin(), facts.end(), is); };
  const bool gives = has(is_input);
  if (!gives && !has(is_sink)) return;
  Taint taint(text, facts);
  for (Fact& fact : facts) {
    if (is_sink(fact)) taint.judge(fact);
  }
  if (!gives) return;
  std::vector<Fact> calls = taint.tainted_calls();
  std::move(calls.begin(), calls.end(), std::back_inserter(facts));
}

}  // namespace lastmile
