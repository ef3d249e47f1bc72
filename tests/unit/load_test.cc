// Every mistake in a rule is named with its place and what was meant.
#include <doctest/doctest.h>

#include "built_in/built_in.h"
#include "support/mini_engine.h"

using namespace lastmile;

namespace {

constexpr const char* good = "title = \"T\"\nmessage = \"m\"\nchecklist = \"tls\"\n";

std::vector<std::string> problems_of(Files data) {
  const MiniEngine mini(data);
  std::vector<Problem> problems = mini.problems;
  const std::vector<Problem> of_patterns = mini.engine.patterns().problems();
  problems.insert(problems.end(), of_patterns.begin(), of_patterns.end());
  std::vector<std::string> lines;
  for (const Problem& problem : problems) lines.push_back(to_string(problem));
  return lines;
}

bool mentions(const std::vector<std::string>& lines, const std::string& text) {
  for (const std::string& line : lines) {
    if (line.find(text) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("a mistake in rule.toml is told with line, column and the word that was meant") {
  const struct {
    std::string text;
    const char* told;
  } rows[] = {
      {"title = \"T\"\nmesage = \"m\"\nchecklist = \"tls\"\n",
       "rules/x/r/rule.toml:2:10: unknown key `mesage`; was `message` meant?"},
      {"title = \"T\"\nchecklist = \"tls\"\n", "a rule needs a `title` and a `message`"},
      {std::string(good) + "severity = \"fatal\"\n", "`severity` is \"fatal\" but must be one of warning error info"},
      {"title = \"T\"\nmessage = \"m\"\nchecklist = \"ssl\"\n",
       "`checklist` must be one of hosting tls secrets cicd monitoring security"},
      {std::string(good) + "[judge]\neach = \"rout\"\n", "nothing states a fact \"rout\"; was \"route\" meant?"},
      {std::string(good) + "[judge]\nunless = [{ within = \"component\" }]\n", "a clause needs `fact = \"kind\"`"},
      {std::string(good) + "[judge]\nunless = [{ fact = \"route\", within = \"galaxy\" }]\n",
       "`within` is \"galaxy\" but must be one of"},
      {std::string(good) + "[judge]\neach = \"route\"\nwhere = { path = \"re:(\" }\n", "bad regular expression"},
      {std::string(good) + "[judge]\neach = \"route\"\nwhere = { path = \"in:wrods\" }\n",
       "there is no dictionary \"wrods\"; was \"words\" meant?"},
      {std::string(good) + "[[fix]]\ntitle = \"f\"\n", "a fix needs at least one [[fix.edit]]"},
      {std::string(good) + "[[fix]]\ntitle = \"f\"\n[[fix.edit]]\nwith = \"x\"\n", "an edit needs one verb"},
      {std::string(good) +
           "[[fix]]\ntitle = \"f\"\n[[fix.edit]]\nbefore = \"@primary\"\ntemplate = \"fixes/none.js\"\n",
       "there is no file `fixes/none.js`"},
      {"title = ", "rules/x/r/rule.toml:1:"},
      {"title = 1\nmessage = \"m\"\nchecklist = \"tls\"\n",
       "rules/x/r/rule.toml:1:9: `title` must be a text in quotes"},
  };
  for (const auto& row : rows) {
    const auto problems =
        problems_of({{"rules/x/r/rule.toml", row.text},
                     {"facts/dictionaries/words.toml", "words = [\"a\"]\n"},
                     {"facts/javascript/routes.scm", "((call_expression) @fact (#fact! \"route\"))\n"}});
    CHECK_MESSAGE(mentions(problems, row.told), row.text << " gave " << (problems.empty() ? "nothing" : problems[0]));
  }
}

TEST_CASE("a mistake in a pattern is told with its place") {
  const struct {
    const char* text;
    const char* told;
  } rows[] = {
      {"; one\n((call_expresion) @primary)\n", "javascript.scm:2:3: the grammar has no such node: call_expresion"},
      {"((call_expression function: (identifier) @f))\n", "the pattern has no @primary"},
      {"((call_expression) @primary (#eq? @none \"x\"))\n", "the pattern captures nothing by this name: none"},
      {"((call_expression) @primary (#match? @primary \"(\"))\n", "missing )"},
      {"((call_expression) @primary (#in? @primary \"wrods\"))\n", "there is no dictionary \"wrods\""},
      {"((call_expression) @primary (#wat? @primary))\n", "unknown or incomplete #wat?"},
      {"((call_expression) @primary\n", "syntax error"},
      {"\n(array (_) @primary\n (_) @b)\n", "javascript.scm:3:2: nothing ties this node to its sibling before"},
  };
  for (const auto& row : rows) {
    const auto problems = problems_of({{"rules/x/r/rule.toml", good}, {"rules/x/r/javascript.scm", row.text}});
    CHECK_MESSAGE(mentions(problems, row.told), row.text << " gave " << (problems.empty() ? "nothing" : problems[0]));
  }
}

TEST_CASE("one broken pattern file does not silence the others") {
  const Files data = {{"rules/x/bad/rule.toml", good},
                      {"rules/x/bad/javascript.scm", "((nonsense) @primary)\n"},
                      {"rules/x/good/rule.toml", good},
                      {"rules/x/good/javascript.scm", "((call_expression) @primary)\n"}};
  CHECK(MiniEngine(data).check({{"a.js", "f();\n"}}) == std::vector<std::string>{"a.js:1 warning x/good: m"});
}

TEST_CASE("TypeScript reads JavaScript's patterns unless it has its own") {
  const Files data = {{"rules/x/r/rule.toml", good},
                      {"rules/x/r/javascript.scm", "((call_expression) @primary)\n"},
                      {"rules/x/own/rule.toml", good},
                      {"rules/x/own/javascript.scm", "((call_expression) @primary)\n"},
                      {"rules/x/own/typescript.scm", "((type_annotation) @primary)\n"}};
  CHECK(MiniEngine(data).check({{"a.ts", "f();\n"}}) == std::vector<std::string>{"a.ts:1 warning x/r: m"});
  CHECK(MiniEngine(data).check({{"a.tsx", "f();\n"}}).size() == 1);
}

TEST_CASE("what is built in has no mistake") {
  std::vector<Problem> problems;
  std::vector<DataFile> data = built_in_data();
  for (DataFile& file : data) file.built_in = false;
  const Engine engine(data, problems);
  const std::vector<Problem> of_patterns = engine.patterns().problems();
  problems.insert(problems.end(), of_patterns.begin(), of_patterns.end());
  for (const Problem& problem : problems) MESSAGE(to_string(problem));
  CHECK(problems.empty());
}
