#include "text/glob.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "text/glob_table.h"

using lastmile::glob_match;
using lastmile::GlobTable;

namespace {

struct Row {
  const char* pattern;
  const char* path;
  bool matches;
};

void check(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.pattern);
    CAPTURE(row.path);
    CHECK(glob_match(row.pattern, row.path) == row.matches);
  }
}

}  // namespace

TEST_CASE("a pattern without a slash is about the file's name") {
  check({
      {"Dockerfile", "Dockerfile", true},
      {"Dockerfile", "services/api/Dockerfile", true},
      {"Dockerfile", "Dockerfile.dev", false},
      {"*.py", "a/b/c.py", true},
      {"*.py", ".py", true},
      {"*.py", "c.pyi", false},
      {"?.go", "a/b.go", true},
      {"?.go", "ab.go", false},
      {"*", "a/b", true},
      {"", "", true},
      {"", "a", false},
  });
}

TEST_CASE("a list of endings") {
  check({
      {"*.{js,ts}", "a/b.ts", true},
      {"*.{js,ts}", "b.tsx", false},
      {"*.{js,ts}", "ts", false},
      {"*.{js,ts}", ".js", true},
      {"*{,.bak}", "a", true},
      {"*.conf{,.bak}", "a.conf.bak", true},
      {"*.conf{,.bak}", "a.bak", false},
      {"*.{ts,}", "a.", true},
  });
}

TEST_CASE("a table of globs says of each what the glob alone says") {
  const std::vector<std::string> globs = {"Dockerfile", "*.js",   "*.{js,ts}", "*.d.ts", "*.{ts,d.ts}", "*.{,x}", "a/*.js",
                                          "**/b.js",    "*.j{s}", "{a,b}.js",  "*",      "*.",          "*.{js",  ".js",
                                          "**/a/**", "**/{a,c}/**", "a/**", "**/a/b/**"};
  const std::vector<std::string> paths = {"Dockerfile", "a/Dockerfile", "a.js", "a/b.js", "x.d.ts", "c.ts", ".js", "js", "a.", "x.x", "", "a", "c/a", "c/a/x", "a/a/b/y.js"};
  GlobTable table;
  for (std::uint32_t i = 0; i < globs.size(); ++i) table.add(globs[i], i);
  for (const std::string& path : paths) {
    CAPTURE(path);
    std::vector<std::uint32_t> expected;
    for (std::uint32_t i = 0; i < globs.size(); ++i) {
      if (glob_match(globs[i], path)) expected.push_back(i);
    }
    CHECK(table.matching(path) == expected);
  }
}

TEST_CASE("one with a slash is about the whole path") {
  check({
      {"k8s/*.yml", "k8s/app.yml", true},
      {"k8s/*.yml", "deploy/k8s/app.yml", false},
      {"k8s/*.yml", "k8s/a/b.yml", false},
      {"/a", "a", false},
      {"a/?", "a/", false},
      {"a/?b", "a//b", false},
  });
}

TEST_CASE("two stars are any folders, and none") {
  check({
      {"**/*.ts", "a.ts", true},
      {"**/*.ts", "a/b/c.ts", true},
      {"src/**/*.ts", "src/a.ts", true},
      {"src/**/*.ts", "src/a/b/c.ts", true},
      {"src/**/*.ts", "other/src/a.ts", false},
      {"src/**", "src/a/b", true},
      {"src/**", "src", false},
      {"**/conf.d/**", "etc/nginx/conf.d/a.conf", true},
      {"**/conf.d/**", "xconf.d/a.conf", false},
      {"a/**/b/**/c", "a/b/c", true},
      {"a/**/b/**/c", "a/x/b/y/z/c", true},
      {"a**/b", "axx/b", true},
      {"a**/b", "a/x/b", false},
  });
}

TEST_CASE("braces hold alternatives, also within one another") {
  check({
      {"*.{yml,yaml}", "a.yaml", true},
      {"*.{yml,yaml}", "a.json", false},
      {"{docker-,}compose.yml", "compose.yml", true},
      {"{docker-,}compose.yml", "docker-compose.yml", true},
      {"{a,b{c,d}}e", "bde", true},
      {"{a,b{c,d}}e", "be", false},
      {"{src,lib}/**/*.js", "lib/a/b.js", true},
      {"{**/a,b}/c", "x/y/a/c", true},
      {"{**/a,b}/c", "b/c", true},
      {"{a}", "a", true},
      {"a,b", "a,b", true},
  });
}

TEST_CASE("brackets hold a set of characters") {
  check({
      {"[a-c]x", "bx", true},
      {"[a-c]x", "dx", false},
      {"[!a-c]x", "dx", true},
      {"[^a-c]x", "bx", false},
      {"a[!x]b/", "a/b/", false},
      {"[]]", "]", true},
      {"[a-]", "-", true},
      {"app/[[]id]/page.tsx", "app/[id]/page.tsx", true},
      {"[{]a", "{a", true},
  });
}

TEST_CASE("what does not close is plain text") {
  check({
      {"a{b,c", "a{b,c", true},
      {"a{b,c", "ab", false},
      {"a}b", "a}b", true},
      {"a[b", "a[b", true},
      {"[", "[", true},
      {"[!", "[!", true},
  });
}

TEST_CASE("no input makes it slow: the steps are pattern times path") {
  std::string stars, braces = "x";
  for (int i = 0; i < 200; ++i) stars += "*a";
  for (int i = 0; i < 200; ++i) braces = "{" + braces + ",y}";
  const std::string path(4000, 'a');
  CHECK(glob_match(stars + "*b?", path + "b") == false);
  CHECK(glob_match("**/" + stars + "/**/?", path + "/b") == true);
  CHECK(glob_match("*" + braces, path + "x") == true);
}
