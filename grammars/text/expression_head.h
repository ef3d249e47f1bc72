// What can be told of a regular expression without compiling it: texts that its matches begin with, or have in them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lastmile {

// Of `^word…`, `^(one|two)…`, `^(?:one|two)…`, and the same without `^` or behind `(?i)`.
struct ExpressionHead {
  std::vector<std::string> texts;  // a match begins with one of these; none when that cannot be told
  std::string_view rest;           // of the expression: what is behind them
  bool from_start = false;         // a match begins where the searched text does
  bool any_case = false;           // of letters; the texts are in small letters then

  // False when an expression with this head, from the start, is not found in the text.
  bool may_begin(std::string_view text) const;
};

ExpressionHead head_of(std::string_view expression);

// Every match has one of these in it; the longest there are, and none when nothing can be told. In small letters when
// the expression begins with `(?i)`.
std::vector<std::string> required_texts(std::string_view expression);

// Whether there are letters of other alphabets that some letter a to z is in another case: ſ and the sign for kelvin.
// An expression with `(?i)` finds them where its texts are not.
bool has_foreign_cases(std::string_view text);

}  // namespace lastmile
