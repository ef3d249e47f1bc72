// The rows are the rules of https://git-scm.com/docs/gitignore, one by one.
#include "text/ignore.h"

#include <doctest/doctest.h>

using namespace lastmile;

TEST_CASE("a path is ignored as git ignores it") {
  const struct {
    const char* rules;
    const char* path;
    bool ignored;
  } rows[] = {
      {".env", ".env", true},
      {".env", "api/.env", true},
      {".env", ".env.local", false},
      {".env*", ".env.local", true},
      {".env*\n!.env.example", ".env.example", false},
      {"/.env", "api/.env", false},
      {"build/", "build/a.js", true},
      {"build/", "build", false},
      {"build", "src/build/a.js", true},
      {"src/build", "lib/src/build/a.js", false},
      {"**/logs", "a/b/logs/x", true},
      {"logs/**", "logs/a/b", true},
      {"a/**/b", "a/x/y/b", true},
      {"a/**/b", "a/b", true},
      {"*.log\n!keep.log", "keep.log", false},
      {"dir/\n!dir/keep", "dir/keep", true},
      {"# comment\n\\#real", "#real", true},
      {"\\!real", "!real", true},
      {"trailing   ", "trailing", true},
      {"{a,b}", "a", false},
      {"{a,b}", "{a,b}", true},
      {"windows\r\n", "windows", true},
      {"", "anything", false},
  };
  for (const auto& row : rows) {
    IgnoreRules rules;
    rules.add("", row.rules);
    CHECK_MESSAGE(rules.ignores(row.path) == row.ignored, row.rules << " and " << row.path);
  }
}

TEST_CASE("a nested file speaks about its own folder and has the last word") {
  IgnoreRules rules;
  rules.add("", "*.env");
  rules.add("api", "!dev.env\n/local");
  CHECK(rules.ignores("x.env"));
  CHECK_FALSE(rules.ignores("api/dev.env"));
  CHECK(rules.ignores("dev.env"));
  CHECK(rules.ignores("api/local"));
  CHECK_FALSE(rules.ignores("local"));
  CHECK(rules.ignores_folder("api/local"));
}
