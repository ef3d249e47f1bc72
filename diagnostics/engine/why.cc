#include "engine/why.h"

#include <algorithm>
#include <optional>

namespace lastmile {

namespace {

constexpr std::size_t most_text = 60;  // of a value

std::string value_of(const Fact& fact, std::string_view name) {
  const Attribute* attribute = fact.find(name);
  if (!attribute) return "there is no `" + std::string(name) + "`";
  std::string value = attribute->value.substr(0, most_text);
  std::replace(value.begin(), value.end(), '\n', ' ');
  return "`" + std::string(name) + "` is " + (value.empty() ? "there" : value);
}

std::string described(const Clause& clause, const Fact& subject) {
  std::string text = "`" + clause.fact + "`";
  for (const AttributeTest& test : clause.tests) {
    if (test.kind == AttributeTest::Kind::one_of && !test.negated && test.values.size() == 1)
      text += " " + test.attribute + " " + fill(test.values[0], subject);
  }
  return text;
}

bool is_worked_out(const Rule& rule, std::string_view attribute) {
  return std::any_of(rule.lets.begin(), rule.lets.end(), [&](const Let& let) { return let.name == attribute; });
}

class Asking {
 public:
  Asking(const RuleSet& rules, const FactBase& facts) : conditions_(facts, rules.dictionaries) {}

  // Nothing when it is another matter; an empty text when it would speak.
  std::optional<Silence> ask(const Rule& rule, const Fact& subject) const {
    Silence silence{rule.id, "", &subject, nullptr};
    const std::vector<std::string> failing = failing_tests(rule, subject);
    if (failing.size() > 1) return std::nullopt;
    if (failing.size() == 1) {
      if (is_worked_out(rule, failing[0]) || rule.judge.each.empty()) return std::nullopt;
      silence.because = value_of(subject, failing[0]);
      return silence;
    }
    for (const Clause& clause : rule.judge.require) {
      if (conditions_.first(clause, subject)) continue;
      silence.because = "there is no " + described(clause, subject);
      return silence;
    }
    for (const Clause& clause : rule.judge.unless) {
      silence.other = conditions_.first(clause, subject);
      if (!silence.other) continue;
      silence.because = "of a " + described(clause, subject);
      return silence;
    }
    return silence;
  }

 private:
  // Of the list of tests that comes nearest: the attributes that do not fit.
  std::vector<std::string> failing_tests(const Rule& rule, const Fact& subject) const {
    std::optional<std::vector<std::string>> best;
    for (const auto& tests : rule.judge.where) {
      std::vector<std::string> failing;
      for (const AttributeTest& test : tests) {
        if (!conditions_.holds(test, subject, subject)) failing.push_back(test.attribute);
      }
      if (!best || failing.size() < best->size()) best = failing;
    }
    return best.value_or(std::vector<std::string>());
  }

  Conditions conditions_;
};

}  // namespace

std::string grounds_of(const Rule& rule, const Fact& subject) {
  std::vector<std::string> told;
  for (const auto& tests : rule.judge.where) {
    for (const AttributeTest& test : tests) {
      const std::string text = value_of(subject, test.attribute);
      if (std::find(told.begin(), told.end(), text) == told.end()) told.push_back(text);
    }
  }
  std::string text;
  for (const std::string& one : told) text += (text.empty() ? "" : ", ") + one;
  return text;
}

std::vector<Silence> silences_at(const RuleSet& rules, const FactBase& facts, std::uint32_t file, Range range) {
  const Asking asking(rules, facts);
  std::vector<Silence> found;
  for (const Rule& rule : rules.rules) {
    for (const Fact* subject : facts.in_file(rule.judge.each.empty() ? rule.id : rule.judge.each, file)) {
      if (subject->range.begin < range.begin || subject->range.begin >= range.end) continue;
      if (auto silence = asking.ask(rule, *subject)) found.push_back(std::move(*silence));
    }
  }
  return found;
}

}  // namespace lastmile
