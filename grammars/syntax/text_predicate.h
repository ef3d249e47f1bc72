// What a pattern asks of the text of a capture: #eq? #not-eq? #any-of? #not-any-of? #match? #not-match?.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "syntax/query.h"

namespace lastmile {

struct TextPredicate {
  enum class Kind { equal_literal, equal_capture, one_of, test } kind = Kind::equal_literal;
  bool negated = false;
  std::uint32_t capture = 0;
  std::uint32_t other = 0;            // equal_capture
  std::vector<std::string> literals;  // equal_literal, one_of; of `test` the expression
  TextTest test;

  // Of this text alone; always true for equal_capture, which needs to see the others.
  bool allows(std::string_view value) const;
  // Of all captures of a match.
  bool holds(const QueryMatch& match, const Text& text) const;
  // The texts of which one has to be there; none when that cannot be said.
  Anchor anchor() const;
};

bool is_text_predicate(std::string_view name);
TextPredicate make_predicate(const Directive& directive, const MakeTextTest& make_test, std::string& error);

}  // namespace lastmile
