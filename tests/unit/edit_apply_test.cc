// Many fixes at once: the same text whatever their order, whole or not at all, and never a file that cannot be parsed.
#include <doctest/doctest.h>

#include <algorithm>

#include "support/edit_fixture.h"

using namespace lastmile;

namespace {

std::string edit(const std::string& verb, const std::string& at, const std::string& text) {
  return "[[edit]]\n" + verb + " = \"" + at + "\"\nwith = '''" + text + "'''";
}

}  // namespace

TEST_CASE("the order in which fixes are given does not matter") {
  EditProject project;
  project.file("a.js", "‹import name=a module=a style=esm|import a from \"a\";›\n‹primary|a(‹x|{ b: 1 }›)›;\n")
      .file(".env.example", "A=1");
  std::vector<std::string> fixes = {
      "[[edit]]\nimport = \"z\"\nfrom = \"zod\"",
      "[[edit]]\nimport = \"y\"\nfrom = \"yup\"",
      edit("before", "@primary", "first();"),
      edit("after", "@primary", "last();"),
      "[[edit]]\nextend = \"@x\"\nlines = [\"c: 2\"]",
      "[[edit]]\nextend = \"@x\"\nlines = [\"d: 3\"]",
      "[[edit]]\nappend = \".env.example\"\nlines = [\"B=\", \"C=\"]",
      "[[edit]]\nappend = \".env.example\"\nlines = [\"C=\", \"D=\"]",
      "[[edit]]\nappend = \"new.txt\"\nlines = [\"a\", \"b\"]",
      "[[edit]]\nappend = \"new.txt\"\nlines = [\"b\", \"c\"]",
  };
  const auto expected = project.after(fixes);
  CHECK(project.left_out(fixes) == 0);
  CHECK(expected.at("a.js") ==
        "import a from \"a\";\nimport { y } from \"yup\";\nimport { z } from \"zod\";\n"
        "first();\na({ b: 1, c: 2, d: 3 });\nlast();\n");
  CHECK(expected.at("new.txt") == "a\nb\nc\n");
  std::sort(fixes.begin(), fixes.end());
  for (int round = 0; round < 24; ++round) {
    CHECK(project.after(fixes) == expected);
    std::rotate(fixes.begin(), fixes.begin() + 1 + round % 5, fixes.end());
  }
}

TEST_CASE("of two changes of one place one is made, and the same change once") {
  EditProject project;
  project.file("a.js", "f(‹x|1›);\n");
  const std::string two = edit("replace", "@x", "2"), three = edit("replace", "@x", "3");
  CHECK(project.after({two, three}).at("a.js") == "f(2);\n");
  CHECK(project.after({three, two}).at("a.js") == "f(2);\n");
  CHECK(project.left_out({three, two}) == 1);
  CHECK(project.left_out({two, two}) == 0);
  CHECK(project.changes(two + "\n" + three).obstacle == "two edits of this fix speak about the same place of a.js");
}

TEST_CASE("a change is made whole or not at all") {
  EditProject project;
  project.file("a.js", "f(‹x|1›);\n").file("b.json", "{}\n");
  const std::string both = edit("replace", "@x", "2") + "\n[[edit]]\nset = \"a\"\nfile = \"b.json\"\nwith = \"1\"";
  CHECK(project.after({both}).size() == 2);
  const auto texts = project.after({edit("replace", "@x", "0"), both});
  CHECK(texts.size() == 1);
  CHECK(texts.at("a.js") == "f(0);\n");
}

TEST_CASE("a change after which a file has more syntax errors is not made") {
  EditProject project;
  project.file("a.js", "f(‹x|1›);\n‹y|g();›\n").file("b.py", "x = (\n");
  const std::string broken = edit("replace", "@x", "(") + "\n[[edit]]\nappend = \"b.txt\"\nlines = [\"a\"]";
  CHECK(project.after({broken}).empty());
  CHECK(project.left_out({broken}) == 1);
  // a file with errors of its own can still be fixed
  EditProject half;
  half.file("a.js", "f(‹x|1›);\n} catch (\n");
  CHECK(half.after({edit("replace", "@x", "2")}).at("a.js") == "f(2);\n} catch (\n");
}

TEST_CASE("two fixes do not make one file differently") {
  EditProject project;
  project.file("a.js", "‹primary|f();›\n");
  const std::string one = edit("create", "ci.yml", "a: 1"), other = edit("create", "ci.yml", "a: 2");
  CHECK(project.left_out({one, other}) == 1);
  CHECK(project.left_out({one, one}) == 0);
  CHECK(project.after({other, one}).at("ci.yml") == "a: 1\n");
}

TEST_CASE("applied again, a fix changes nothing more") {
  const std::vector<std::string> fixes = {
      "[[edit]]\nappend = \".env.example\"\nlines = [\"# where\", \"B=\"]",
      "[[edit]]\nset = \"scripts.start\"\nfile = \"package.json\"\nwith = \"node a.js\"",
      "[[edit]]\nset = \"jobs.test.timeout-minutes\"\nfile = \"ci.yml\"\nwith = \"15\"",
      "[[edit]]\nset = \"http.port\"\nfile = \"fly.toml\"\nwith = \"8080\"",
      "[[edit]]\ndependency = \"zod\"",
      "[[edit]]\nextend = \"@x\"\nlines = [\"secure: true\"]",
  };
  std::map<std::string, std::string> files = {
      {"a.js", "f(‹x|{ a: 1 }›);\n"},
      {".env.example", "A=1\n"},
      {"package.json", "‹manifest manager=npm dependency_key=dependencies|{\n  \"name\": \"a\"\n}›\n"},
      {"ci.yml", "jobs:\n  test:\n    runs-on: x\n"},
      {"fly.toml", "app = \"a\"\n"}};
  EditProject first;
  for (const auto& [path, text] : files) first.file(path, text).version("npm:zod", "^3.0.0");
  const auto once = first.after({fixes});
  CHECK(once.size() == files.size());
  EditProject second;
  for (const auto& [path, text] : once) {
    const std::string mark = path == "a.js" ? "f(‹x|{ a: 1, secure: true }›);\n" : text;
    const bool manifest = path == "package.json";
    second.file(path, manifest ? "‹manifest manager=npm dependency_key=dependencies|" + text + "›" : mark);
    if (path == "a.js") CHECK(text == "f({ a: 1, secure: true });\n");
  }
  second.version("npm:zod", "^3.0.0");
  CHECK(second.after(fixes).empty());
}
