#include "syntax/text_predicate.h"

#include <algorithm>
#include <utility>

#include "text/expression_head.h"

namespace lastmile {

namespace {

constexpr std::size_t least_size = 2;  // bytes; shorter texts are everywhere

Anchor anchor_of(std::string_view expression) {
  ExpressionHead head = head_of(expression);
  if (!head.texts.empty() && head.from_start && head.rest == "$") return {std::move(head.texts), true, head.any_case};
  std::vector<std::string> texts = required_texts(expression);
  const bool too_short =
      std::any_of(texts.begin(), texts.end(), [](const std::string& text) { return text.size() < least_size; });
  if (too_short) texts.clear();
  return {std::move(texts), false, head.any_case};
}

bool equals_other(const TextPredicate& predicate, std::string_view value, const QueryMatch& match, const Text& text) {
  return std::any_of(match.captures.begin(), match.captures.end(), [&](const QueryCapture& other) {
    return other.index == predicate.other && text.slice(other.range) == value;
  });
}

}  // namespace

bool TextPredicate::allows(std::string_view value) const {
  switch (kind) {
    case Kind::equal_capture: return true;
    case Kind::test: return (test && test(value)) != negated;
    default: return (std::find(literals.begin(), literals.end(), value) != literals.end()) != negated;
  }
}

bool TextPredicate::holds(const QueryMatch& match, const Text& text) const {
  return std::all_of(match.captures.begin(), match.captures.end(), [&](const QueryCapture& each) {
    if (each.index != capture) return true;
    const std::string_view value = text.slice(each.range);
    return kind == Kind::equal_capture ? equals_other(*this, value, match, text) != negated : allows(value);
  });
}

Anchor TextPredicate::anchor() const {
  if (negated || kind == Kind::equal_capture) return {};
  return kind == Kind::test ? anchor_of(literals[0]) : Anchor{literals, true, false};
}

bool is_text_predicate(std::string_view name) {
  static constexpr std::string_view names[] = {"eq?", "not-eq?", "any-of?", "not-any-of?", "match?", "not-match?"};
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

TextPredicate make_predicate(const Directive& directive, const MakeTextTest& make_test, std::string& error) {
  TextPredicate predicate;
  const auto& arguments = directive.arguments;
  if (arguments.size() < 2 || arguments[0].capture < 0) {
    error = "it needs a capture and a value";
    return predicate;
  }
  predicate.negated = directive.name.starts_with("not-");
  const std::string_view name = std::string_view(directive.name).substr(predicate.negated ? 4 : 0);
  predicate.capture = static_cast<std::uint32_t>(arguments[0].capture);
  for (std::size_t i = 1; i < arguments.size(); ++i) predicate.literals.push_back(arguments[i].literal);
  if (name == "match?") {
    predicate.kind = TextPredicate::Kind::test;
    predicate.test = make_test(predicate.literals[0], error);
  } else if (name == "any-of?") {
    predicate.kind = TextPredicate::Kind::one_of;
  } else if (arguments[1].capture >= 0) {
    predicate.kind = TextPredicate::Kind::equal_capture;
    predicate.other = static_cast<std::uint32_t>(arguments[1].capture);
  }
  return predicate;
}

}  // namespace lastmile
