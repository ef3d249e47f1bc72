// Shell text taken apart.
#include "models/shell.h"

#include <doctest/doctest.h>

using namespace lastmile;

namespace {

// "a b; c" → the commands, one a line; `A=1>` before those with assignments, `?` behind those that are excused.
std::string commands(const std::string& text) {
  std::string result;
  for (const ShellCommand& command : split_shell(text)) {
    if (!result.empty()) result += " / ";
    if (!command.assignments.empty()) result += joined_words(command.assignments) + "> ";
    result += joined_words(command.words) + (command.excuse.empty() ? "" : " ?");
  }
  return result;
}

}  // namespace

TEST_CASE("simple commands between operators, lines and parentheses") {
  const struct {
    std::string text, expected;
  } rows[] = {
      {"", ""},
      {"npm ci", "npm ci"},
      {"npm ci && npm test; echo done\nls | wc -l", "npm ci / npm test / echo done / ls / wc -l"},
      {"(cd web && npm ci)&", "cd web / npm ci"},
      {"if [ -f x ]; then make; else exit 1; fi", "[ -f x ] / make / exit 1"},
      {"A=1 B=\"x y\" node a.js", "A=1 B=x y> node a.js"},
      {"npm \\\n  ci", "npm ci"},
      {"echo 'a && b' \"c; d\" e\\ f", "echo a && b c; d e f"},
      {"npm ci # && rm -rf /", "npm ci"},
      {"npm test > out.txt 2>&1 < in", "npm test"},
      {"cat <<EOF > x\nnpm install\nEOF\nnpm ci", "cat / npm ci"},
      {"echo ${{ a && b }} ${X:-y z} $(date; ls)", "echo ${{ a && b }} ${X:-y z} $(date; ls)"},
      {"npm test || true", "npm test ? / true"},
      {"a && b || :", "a ? / b ? / :"},
      {"a && b ||\n exit 0\nc", "a ? / b ? / exit 0 / c"},
      {"a || b", "a / b"},
      {"a; b || true", "a / b ? / true"},
      {"\"unclosed && x", "unclosed && x"},
      {"<<", ""},
      {"&&||;;", ""},
  };
  for (const auto& row : rows) CHECK_MESSAGE(commands(row.text) == row.expected, row.text);
}

TEST_CASE("commands and words know where they stand") {
  const std::string text = "A=1 npm  'install' || true";
  const std::vector<ShellCommand> found = split_shell(text);
  REQUIRE(found.size() == 2);
  const auto slice = [&](Range range) { return text.substr(range.begin, range.size()); };
  CHECK(slice(found[0].range) == "A=1 npm  'install'");
  CHECK(slice(found[0].places[1]) == "'install'");
  CHECK(slice(found[0].excuse) == " || true");
}
