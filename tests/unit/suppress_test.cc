#include "engine/suppress.h"

#include <doctest/doctest.h>

#include "support/mini_engine.h"

using namespace lastmile;

namespace {

const Files rule = {
    {"rules/x/call/rule.toml", "title = \"T\"\nmessage = \"m\"\nchecklist = \"tls\"\n"},
    {"rules/x/call/javascript.scm", "((call_expression) @primary)\n"},
    {"rules/x/state/rule.toml",
     "title = \"T\"\nmessage = \"${state} ${mistake}\"\nchecklist = \"tls\"\n[judge]\neach = \"suppression\"\n"
     "where = { state = \"not:used\" }\n"}};

std::vector<std::string> check(const std::string& text) { return MiniEngine(rule).check({{"a.js", text}}); }

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a suppression silences its rule on the next line, for a reason") {
  CHECK(check("// lastmile-ignore-next-line x/call -- only in development\nf();\n").empty());
  CHECK(check("/* lastmile-ignore-next-line x/call -- block comment */\nf();\n").empty());
  CHECK(check("// lastmile-ignore-next-line x/other, x/call -- two rules\nf();\n").empty());
  CHECK(check("// lastmile-ignore-file x/call -- a whole file\nf();\n\ng();\n").empty());
  CHECK(check("// lastmile-ignore-next-line x/call until 2026-06-15 -- the last day counts\nf();\n").empty());
  CHECK(check("// lastmile-ignore-next-line x/call -- one\n// lastmile-ignore-next-line x/call -- two, stacked\nf();\n")
            .empty());
}

TEST_CASE("what does not silence is said") {
  CHECK(check("// lastmile-ignore-next-line x/call -- far\n\nf();\n") ==
        Lines{"a.js:1 warning x/state: unused ", "a.js:3 warning x/call: m"});
  CHECK(check("// lastmile-ignore-next-line x/call until 2026-06-14 -- over\nf();\n") ==
        Lines{"a.js:1 warning x/state: expired ", "a.js:2 warning x/call: m"});
  CHECK(check("// lastmile-ignore-next-line x/call\nf();\n") ==
        Lines{"a.js:1 warning x/state: malformed the reason is missing: write ` -- why` after the rule",
              "a.js:2 warning x/call: m"});
  CHECK(check("// lastmile-ignore-next-line -- no rule\nf();\n") ==
        Lines{"a.js:1 warning x/state: malformed it names no rule", "a.js:2 warning x/call: m"});
  CHECK(check("// lastmile-ignore-next-line x/call until tomorrow -- when?\nf();\n")[0] ==
        "a.js:1 warning x/state: malformed the date must be YYYY-MM-DD");
}

TEST_CASE("a suppression stands in a comment and begins it") {
  CHECK(check("// write lastmile-ignore-file x/call -- so\nf();\n") == Lines{"a.js:2 warning x/call: m"});
  CHECK(check("//  // lastmile-ignore-file x/call -- quoted\nf();\n") == Lines{"a.js:2 warning x/call: m"});
  CHECK(check("g = 1; // lastmile-ignore-next-line x/call -- behind code\nf();\n").empty());
  CHECK(check("const s = \"lastmile-ignore-file x/call -- no\";\nf();\n") == Lines{"a.js:2 warning x/call: m"});
}
