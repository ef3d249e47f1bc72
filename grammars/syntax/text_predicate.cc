#include "syntax/text_predicate.h"

#include <algorithm>

namespace lastmile {

namespace {

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

// Reads literals off the head of a regular expression: `word`, `(one|two)`, `(?:one|two)`.
struct Head {
  std::vector<std::string> texts;
  std::string_view rest;
};

Head head_of(std::string_view expression) {
  const std::string_view open = expression.starts_with("(?:") ? "(?:" : expression.starts_with("(") ? "(" : "";
  Head head{{""}, expression.substr(open.size())};
  while (!head.rest.empty() && (is_plain(head.rest[0]) || (head.rest[0] == '|' && !open.empty()))) {
    if (head.rest[0] == '|') {
      head.texts.emplace_back();
    } else {
      head.texts.back() += head.rest[0];
    }
    head.rest.remove_prefix(1);
  }
  const bool closed = open.empty() || head.rest.starts_with(")");
  if (!open.empty() && closed) head.rest.remove_prefix(1);
  const bool optional = !head.rest.empty() && std::string_view("?*{").find(head.rest[0]) != std::string_view::npos;
  if (!closed || (optional && !open.empty())) return {};
  if (optional && !head.texts[0].empty()) head.texts[0].pop_back();
  return head;
}

// Of an expression that begins with `^`, or is nothing but literals.
Anchor anchor_of(std::string_view expression) {
  const bool from_start = expression.starts_with("^");
  const bool alternatives = expression.find('|') != std::string_view::npos;
  Head head = head_of(expression.substr(from_start ? 1 : 0));
  const bool all = head.rest.empty() || head.rest == "$";
  // `^a|b`: what is behind the bar is another expression.
  const bool split = head.rest.find('|') != std::string_view::npos || (alternatives && head.texts.size() == 1);
  const bool empty = std::any_of(head.texts.begin(), head.texts.end(), [](const auto& text) { return text.empty(); });
  if (empty || split || !(from_start || all)) return {};
  return {std::move(head.texts), from_start && head.rest == "$"};
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
  return kind == Kind::test ? anchor_of(literals[0]) : Anchor{literals, true};
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
