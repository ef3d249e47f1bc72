// Patterns that would crash the runtime, never end or take the square of a file's size are refused, with their place.
#include "syntax/pattern_shape.h"

#include <doctest/doctest.h>

#include "support/mini_engine.h"
#include "syntax/pattern_search.h"

using namespace lastmile;

namespace {

std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

}  // namespace

TEST_CASE("patterns of a shape that does not come to an end are refused") {
  const struct {
    std::string pattern, at, told;  // `at`: what stands at the place
  } rows[] = {
      {"(array (_) @a (_) @b)", "(_) @b", "nothing ties"},
      {"(array (_)? @a (number) @b)", "(number) @b", "nothing ties"},
      {"(array (pair (_) @a) (pair (_) @b))", "(pair (_) @b)", "nothing ties"},
      {"((comment) @a (comment) @b)", "(comment) @b", "nothing ties"},
      {"(array [(number) (string)] @a [(number) (string)] @b)", "[(number) (string)] @b", "nothing ties"},
      {"((array (_) @a (_) @b) (#eq? @a @b))", "(_) @b", "nothing ties"},
      {"((array (_) @a (_) @b) (#not-eq? @a \"x\"))", "(_) @b", "nothing ties"},
      {"(array ((number)*)+)", "((number)*)+", "may be nothing"},
      {"(array ((number)? (string)*)* @a)", "((number)? (string)*)*", "may be nothing"},
      {"(array [(number)? (string)]+ @a)", "[(number)? (string)]+", "may be nothing"},
      {"((comment)* @all . (class_declaration))", "(comment)*", "begins anew"},
      {"(comment)+ @all", "(comment)+", "begins anew"},
      {repeated("(", 100000), "(", "at most 64 deep"},
      {repeated("(array ", 100000), "(array ", "at most 64 deep"},
      {repeated("[", 100000), "[", "at most 64 deep"},
      {repeated("(_ name: ", 100000), "", "at most 64 deep"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.pattern.substr(0, 80));
    const std::vector<ShapeMistake> mistakes = shape_mistakes("; a remark (\n" + row.pattern);
    REQUIRE(mistakes.size() == 1);
    CHECK(mistakes[0].message.find(row.told) != std::string::npos);
    CHECK(("; a remark (\n" + row.pattern).substr(mistakes[0].offset).starts_with(row.at));
  }
}

TEST_CASE("patterns that are quick are not") {
  for (const char* pattern : {
           "(array (_) @a . (_) @b)",
           "(array . (_) @a (_) @b)",
           "(array (_) (_) (_))",
           "(array (number) @a (string) @b)",
           "(array (number)* @a (number)* @b)",
           "(pair key: (_) @a value: (_) @b)",
           "((object (pair key: (_) @a) (pair key: (_) @b)) (#eq? @a \"x\"))",
           "((object (pair key: (_) @a) (pair key: (_) @b)) (#any-of? @b \"x\" \"y\"))",
           "(array ((number) (string)*)*)",
           "((comment)* . (class_declaration) @class)",
           "(program (comment)* @all)",
           "(array \"(\" @a (number)) ; ((((",
       }) {
    CAPTURE(pattern);
    CHECK(shape_mistakes(pattern).empty());
  }
}

TEST_CASE("a match that binds nothing is none") {
  const MiniEngine mini({{"rules/x/r/rule.toml", "title = \"T\"\nmessage = \"m\"\nchecklist = \"tls\"\n"},
                         {"rules/x/r/javascript.scm", "(arguments (number)? @primary)\n"}});
  CHECK(mini.check({{"a.js", "f();\ng();\nh(1);\n"}}) == std::vector<std::string>{"a.js:3 warning x/r: m"});
}

// The file is what an adversary would write for a pattern that is allowed.
TEST_CASE("a pattern that matches too often is cut, and the file is said to be not analysed") {
  const MiniEngine mini({{"rules/x/r/rule.toml", "title = \"T\"\nmessage = \"m\"\nchecklist = \"tls\"\n"},
                         {"rules/x/r/javascript.scm", "(array (number) @a (string) @b) @primary\n"}});
  const Report report = mini.report({{"a.js", "[" + repeated("1, 'a', ", 4000) + "];\n"}});
  CHECK(report.findings.size() <= 1);
  REQUIRE(report.notes.size() == 1);
  CHECK(report.notes[0].path == "a.js");
}
