// What a rule may say, one row for each word of the vocabulary.
#include <doctest/doctest.h>

#include "support/mini_engine.h"

using namespace lastmile;

namespace {

const Files facts = {
    {"facts/javascript/calls.scm",
     "((call_expression function: (identifier) @name) @fact (#fact! \"call\"))\n"
     "((function_declaration name: (identifier) @name) @fact (#fact! \"function\"))\n"},
    {"facts/json/manifest.toml",
     "[[select]]\nfiles = [\"package.json\"]\nat = \"\"\nfact = \"manifest\"\nattributes = { name = \"name\" }\n"
     "[[select]]\nfiles = [\"package.json\"]\nat = \"dependencies.<name>\"\nfact = \"dependency\"\nattributes = { "
     "version = \".\" }\n"
     "[[imply]]\nwhen = \"dependency\"\nwhere = { name = \"express\" }\nfact = \"class\"\nattributes = { name = "
     "\"http-service\" }\n"},
    {"facts/paths.toml", "[[scope]]\nname = \"test\"\nfiles = [\"test/**\"]\n"},
    {"facts/dictionaries/guards.toml",
     "words = [\"requireUser\"]\npatterns = [\"(?i)auth\"]\n[map]\ncheck = \"verified\"\n"},
};

std::vector<std::string> judged(const std::string& rule, const Files& files) {
  Files data = facts;
  data["rules/x/rule/rule.toml"] =
      "title = \"T\"\nseverity = \"warning\"\nconfidence = \"high\"\nchecklist = \"security\"\n" + rule;
  const MiniEngine engine(data);
  for (const Problem& problem : engine.problems) MESSAGE(to_string(problem));
  CHECK(engine.problems.empty());
  return engine.check(files);
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("each fact of a kind is judged, and its attributes fill the message") {
  CHECK(judged("message = \"${name} is called\"\n[judge]\neach = \"call\"\n", {{"a.js", "one();\ntwo();\n"}}) ==
        Lines{"a.js:1 warning x/rule: one is called", "a.js:2 warning x/rule: two is called"});
}

TEST_CASE("where chooses among the subjects") {
  const Files files = {{"a.js", "one();\ncheckAuth();\nrequireUser();\nfour();\n"}};
  const struct {
    const char* where;
    Lines called;
  } rows[] = {
      {"name = \"one\"", {"one"}},
      {"name = [\"one\", \"four\"]", {"one", "four"}},
      {"name = \"re:^(one|four)$\"", {"one", "four"}},
      {"name = \"not:re:o\"", {"checkAuth", "requireUser"}},
      {"name = \"in:guards\"", {"checkAuth", "requireUser"}},
      {"name = \"not:in:guards\"", {"one", "four"}},
      {"name = [\"not:one\", \"four\"]", {"checkAuth", "requireUser"}},
      {"name = true", {"one", "checkAuth", "requireUser", "four"}},
      {"other = true", {}},
      {"other = false", {"one", "checkAuth", "requireUser", "four"}},
      {"file = \"a.js\", name = \"four\"", {"four"}},
  };
  for (const auto& row : rows) {
    Lines expected;
    for (const std::string& name : row.called) {
      const std::map<std::string, std::string> lines = {
          {"one", "1"}, {"checkAuth", "2"}, {"requireUser", "3"}, {"four", "4"}};
      expected.push_back("a.js:" + lines.at(name) + " warning x/rule: " + name);
    }
    CHECK_MESSAGE(
        judged("message = \"${name}\"\n[judge]\neach = \"call\"\nwhere = { " + std::string(row.where) + " }\n",
               files) == expected,
        row.where);
  }
}

TEST_CASE("unless and require look for other facts, near or far") {
  const auto rule = [](std::string clause) {
    return "message = \"m\"\n[judge]\neach = \"call\"\nwhere = { name = \"open\" }\nunless = [{ " + clause + " }]\n";
  };
  const Files apart = {{"a/package.json", "{}"},
                       {"a/x.js", "open();\n"},
                       {"a/y.js", "close();\n"},
                       {"b/package.json", "{}"},
                       {"b/z.js", "shut();\n"}};
  const Lines found = {"a/x.js:1 warning x/rule: m"};
  CHECK(judged(rule("fact = \"call\", name = \"close\""), apart).empty());
  CHECK(judged(rule("fact = \"call\", name = \"close\", within = \"file\""), apart) == found);
  CHECK(judged(rule("fact = \"call\", name = \"shut\""), apart) == found);
  CHECK(judged(rule("fact = \"call\", name = \"shut\", within = \"repository\""), apart).empty());
  CHECK(judged(rule("fact = \"function\", within = \"around\""), {{"a.js", "function f() { open(); }\nopen();\n"}}) ==
        Lines{"a.js:2 warning x/rule: m"});
  CHECK(judged("message = \"m\"\n[judge]\neach = \"function\"\nunless = [{ fact = \"call\", within = \"subject\", name "
               "= \"close\" }]\n",
               {{"a.js", "function f() { close(); }\nfunction g() {}\nclose();\n"}}) ==
        Lines{"a.js:2 warning x/rule: m"});
  CHECK(judged("message = \"m\"\n[judge]\neach = \"call\"\nrequire = [{ fact = \"function\", name = \"${name}\" }]\n",
               {{"a.js", "f();\ng();\nfunction f() {}\n"}}) == Lines{"a.js:1 warning x/rule: m"});
}

TEST_CASE("tests say nothing about the app: neither subjects nor facts of theirs count") {
  const std::string rule =
      "message = \"m\"\n[judge]\neach = \"call\"\nwhere = { name = \"open\" }\nunless = [{ fact = \"call\", name = "
      "\"close\" }]\n";
  CHECK(judged(rule, {{"x.js", "open();\n"}, {"test/y.js", "close();\nopen();\n"}}) ==
        Lines{"x.js:1 warning x/rule: m"});
}

TEST_CASE("a gate asks what the component is") {
  const std::string rule = "message = \"m\"\n[judge]\neach = \"call\"\ngate = [\"http-service\"]\n";
  CHECK(judged(rule, {{"package.json", "{}"}, {"x.js", "open();\n"}}).empty());
  CHECK(judged(rule, {{"package.json", "{\"dependencies\": {\"express\": \"4\"}}"}, {"x.js", "open();\n"}}).size() ==
        1);
}

TEST_CASE("per collapses, at moves, related tells the rest") {
  const std::string rule =
      "message = \"${count} calls: ${all.name}\"\n[judge]\neach = \"call\"\nper = \"component\"\nat = [{ fact = "
      "\"function\" }]\n"
      "related = \"here: ${name}\"\n";
  Files data = facts;
  data["rules/x/rule/rule.toml"] = "title = \"T\"\nchecklist = \"security\"\n" + rule;
  const Report report = MiniEngine(data).report({{"a.js", "one();\ntwo();\nfunction f() {}\n"}});
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].message == "2 calls: one, two");
  CHECK(report.findings[0].range == Range{14, 29});
  REQUIRE(report.findings[0].related.size() == 2);
  CHECK(report.findings[0].related[1].message == "here: two");
}

TEST_CASE("severity cases, lets and silences") {
  CHECK(judged("message = \"m ${how}\"\n[judge]\neach = \"call\"\n[[let]]\nname = \"how\"\nmap = \"guards\"\nkey = "
               "\"${name}\"\n"
               "[[severity-case]]\nis = \"error\"\nwhere = { how = true }\n",
               {{"a.js", "check();\nother();\n"}}) ==
        Lines{"a.js:1 error x/rule: m verified", "a.js:2 warning x/rule: m ${how}"});
  CHECK(judged("message = \"m\"\n[judge]\neach = \"call\"\n[[message-case]]\nwhere = { name = \"a\" }\n"
               "message = \"${name} is special\"\n",
               {{"a.js", "a();\nb();\n"}}) == Lines{"a.js:1 warning x/rule: a is special", "a.js:2 warning x/rule: m"});
  Files data = facts;
  data["rules/x/loud/rule.toml"] =
      "title = \"T\"\nmessage = \"loud\"\nchecklist = \"security\"\nsilences = [\"x/quiet\"]\n[judge]\neach = "
      "\"call\"\nwhere = { name = \"a\" }\n";
  data["rules/x/quiet/rule.toml"] =
      "title = \"T\"\nmessage = \"quiet\"\nchecklist = \"security\"\n[judge]\neach = \"call\"\n";
  CHECK(MiniEngine(data).check({{"a.js", "a();\nb();\n"}}) ==
        Lines{"a.js:1 warning x/loud: loud", "a.js:2 warning x/quiet: quiet"});
}

TEST_CASE("absence is not claimed while something was not read") {
  Files data = facts;
  data["rules/x/rule/rule.toml"] =
      "title = \"T\"\nmessage = \"m\"\nchecklist = \"security\"\n[judge]\neach = \"call\"\nunless = [{ fact = "
      "\"function\" }]\n";
  const MiniEngine mini(data);
  const auto matches = match_all(mini.engine, {{"a.js", "open();\n"}});
  ReportOptions options;
  CHECK(mini.engine.report(matches, options).findings.size() == 1);
  options.surroundings.complete = false;
  CHECK(mini.engine.report(matches, options).findings.empty());
}

TEST_CASE("a fingerprint stays when lines move and code is reformatted, and differs for equal findings") {
  Files data = facts;
  data["rules/x/rule/rule.toml"] =
      "title = \"T\"\nmessage = \"m\"\nchecklist = \"security\"\n[judge]\neach = \"call\"\n";
  const MiniEngine mini(data);
  const auto prints = [&](const char* text) {
    std::vector<std::string> all;
    for (const Finding& finding : mini.report({{"a.js", text}}).findings) all.push_back(finding.fingerprint);
    return all;
  };
  CHECK(prints("open();\n") == prints("\n\n   open( );\n"));
  CHECK(prints("open();\n") != prints("close();\n"));
  const auto twice = prints("open();\nopen();\n");
  CHECK(twice.size() == 2);
  CHECK(twice[0] != twice[1]);
  CHECK(twice[0] == prints("open();\n")[0]);
  CHECK(twice[0].size() == 32);
}

TEST_CASE("a fingerprint about an app stays when the app grows, and when more is known to be made of it") {
  const MiniEngine mini({{"facts/manifest.toml",
                          "[[select]]\nfiles = [\"package.json\"]\nat = \"\"\nfact = \"manifest\"\n"
                          "[[imply]]\nwhen = \"file\"\nwhere = { name = \"b.js\" }\nfact = \"piece\"\n"
                          "attributes = { of = \"steps\", order = \"1\", text = \"more\" }\n"},
                         {"rules/x/rule/rule.toml",
                          "title = \"T\"\nmessage = \"m\"\nchecklist = \"security\"\n"
                          "[judge]\neach = \"component\"\n"}});
  const auto print = [&](const Files& files) { return mini.report(files).findings.at(0).fingerprint; };
  CHECK(print({{"package.json", "{}"}, {"a.js", ""}}) == print({{"package.json", "{}"}, {"a.js", ""}, {"b.js", ""}}));
}
