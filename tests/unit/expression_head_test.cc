#include "text/expression_head.h"

#include <doctest/doctest.h>

#include "engine/regex.h"
#include "support/mini_engine.h"

using namespace lastmile;

namespace {

// Its texts, with ` …` behind them when the expression goes on.
std::string shown(std::string_view expression) {
  const ExpressionHead head = head_of(expression);
  std::string all;
  for (const std::string& text : head.texts) all += (all.empty() ? "" : " | ") + text;
  return all + (head.rest.empty() || head.texts.empty() ? "" : " …");
}

// Every expression of the built-in dictionaries.
std::vector<std::string> expressions() {
  std::vector<std::string> all;
  for (const auto& [name, dictionary] : whole_engine().rules().dictionaries) {
    for (const Regex& regex : dictionary.patterns) all.emplace_back(regex.pattern());
    for (const auto& [regex, value] : dictionary.map_patterns) all.emplace_back(regex.pattern());
  }
  return all;
}

}  // namespace

TEST_CASE("what a match begins with") {
  CHECK(shown("^get") == "get");
  CHECK(shown("^get$") == "get …");
  CHECK(shown("^(get|post)_user") == "get | post …");
  CHECK(shown("(?:get|post)") == "get | post");
  CHECK(shown("(?i)^Get[A-Z]") == "get …");
  CHECK(shown("^a\\.b") == "a.b");
  CHECK(shown("^https?://") == "http …");
  CHECK(shown("^ab+") == "ab …");
}

TEST_CASE("where that cannot be told, nothing is said") {
  for (const char* expression : {"", "^", "^a?", "^(a|b)?c", "^(a|)", "^a|b", "^(a(b)?|c)", "[ab]c", ".a", "(?m)^a",
                                 "\\ba", "(?P<name>a)", "^a*b", "^(?i)a"}) {
    CAPTURE(expression);
    CHECK(shown(expression) == "");
  }
  CHECK(shown("^a[|]b") == "a …");
  CHECK(shown("^a[]|]b") == "a …");
  CHECK(shown("^a(b|c)") == "a …");
}

TEST_CASE("what every match has in it") {
  const auto required = [](std::string_view expression) {
    std::string all;
    for (const std::string& text : required_texts(expression)) all += (all.empty() ? "" : " | ") + text;
    return all;
  };
  CHECK(required("SERVICE_ROLE|^SUPABASE_KEY") == "SERVICE_ROLE | SUPABASE_KEY");
  CHECK(required("(^|\\.)urlopen$") == "urlopen");
  CHECK(required("<%-\\s*[^%]*%>") == "<%-");
  CHECK(required("(?i)(^|//|@)(Local|127\\.0)") == "local | 127.0");
  CHECK(required("^.\\s*select\\b") == "select");
  CHECK(required("ab?cde") == "cde");
  CHECK(required("ab+cdef{2}g") == "cde");
  CHECK(required("(?P<name>one|two)?[xyz]three") == "three");
  CHECK(required("(?:(one|two)x)+") == "one | two");
  for (const char* nothing : {"", "a?", "a*|b", "[abc]", "(a|)", "a(?i)b", "\\pLabc", "(abc", "\\Qa\\E", "\\x41bc"}) {
    CAPTURE(nothing);
    CHECK(required(nothing) == "");
  }
}

// Nothing can be told of the second without compiling it.
TEST_CASE("an expression finds the same before it is compiled") {
  const std::vector<std::string> all = expressions();
  REQUIRE(all.size() > 50);
  std::size_t found = 0;
  for (const std::string& expression : all) {
    std::vector<std::string> words = {"", "get", "GET_USER", "requireAuth", "Key", "ſession"};
    for (const auto& texts : {head_of(expression).texts, required_texts(expression)}) {
      for (const std::string& text : texts) words.insert(words.end(), {text, text + "x", "x" + text, "_" + text + "_"});
    }
    const Regex plain("(?-s)" + expression);
    CAPTURE(expression);
    for (const std::string& word : words) {
      CAPTURE(word);
      CHECK(Regex(expression).found_in(word) == plain.found_in(word));
      CHECK(Regex(expression).matches_whole(word) == plain.matches_whole(word));
      found += plain.found_in(word) ? 1 : 0;
    }
  }
  CHECK(found > 500);
}
