// What models make of facts that lie inside or around each other, and of declared types and packages.
#include <doctest/doctest.h>

#include "support/mini_engine.h"

using namespace lastmile;

namespace {

using Lines = std::vector<std::string>;

Lines judged(const std::string& language, const std::string& patterns, const std::string& rule, const Files& files) {
  const MiniEngine engine({
      {"facts/" + language + "/all.scm", patterns},
      {"rules/x/rule/rule.toml",
       "title = \"T\"\nseverity = \"warning\"\nconfidence = \"high\"\nchecklist = \"security\"\n" + rule},
  });
  for (const Problem& problem : engine.problems) MESSAGE(to_string(problem));
  CHECK(engine.problems.empty());
  return engine.check(files);
}

constexpr auto go_input = R"scm(
((call_expression
   function: (identifier) @_read
   arguments: (argument_list (unary_expression operand: (identifier) @name @variable))) @fact
 (#eq? @_read "decode") (#fact! "input"))
((call_expression
   function: (identifier) @_bind
   arguments: (argument_list (unary_expression operand: (identifier) @name @variable))) @fact
 (#eq? @_bind "bind") (#fact! "input" "checks" "true"))
((var_spec name: (identifier) @name type: (type_identifier) @type) @fact (#fact! "typed"))
((type_spec name: (type_identifier) @name) @fact (#fact! "type"))
((field_declaration tag: (_)) @fact (#fact! "type_check"))
)scm";

}  // namespace

TEST_CASE("a part belongs to the smallest fact around it; what is around belongs to all inside") {
  const std::string patterns =
      "((call function: (identifier) @_f) @fact (#eq? @_f \"listen\") (#fact! \"listen\"))\n"
      "((keyword_argument name: (identifier) @_n value: (integer) @port) @fact (#eq? @_n \"port\") (#fact! "
      "\"listen_part\"))\n"
      "((if_statement) @fact (#fact! \"listen_around\" \"guarded\" \"main\"))\n";
  CHECK(judged("python", patterns,
               "message = \"${port} ${guarded}\"\n[judge]\neach = \"listen\"\nwhere = { port = true }\n",
               {{"a.py", "listen(app, host=h, port=80)\nif main:\n    listen(port=81)\nlisten(app)\n"}}) ==
        Lines{"a.py:1 warning x/rule: 80 ${guarded}", "a.py:3 warning x/rule: 81 main"});
}

TEST_CASE("a part of a capture keeps its own text and place") {
  const std::string patterns =
      "((string (string_content) @address) @fact (#part! @address \"[0-9]+$\") (#fact! \"listen\"))\n";
  CHECK(judged("python", patterns, "message = \"${address}\"\n[judge]\neach = \"listen\"\nwhere = { address = true }\n",
               {{"a.py", "a = ':8080'\nb = 'none'\n"}}) == Lines{"a.py:1 warning x/rule: 8080"});
}

TEST_CASE("an input is judged only when the type it is read into is known and has no checks") {
  const std::string rule = "message = \"${name}\"\n[judge]\neach = \"input\"\n";
  const std::string types =
      "package a\ntype Plain struct { A int }\ntype Checked struct { A int `binding:\"required\"` }\n";
  const auto lines = [&](const std::string& body) {
    return judged("go", go_input, rule, {{"a.go", types + "func f() {\n" + body + "\n}\n"}});
  };
  CHECK(lines("var in Plain\ndecode(&in)") == Lines{"a.go:6 warning x/rule: in"});
  CHECK(lines("var in Plain\nbind(&in)") == Lines{"a.go:6 warning x/rule: in"});
  CHECK(lines("var in Checked\nbind(&in)").empty());
  CHECK(lines("var in Checked\ndecode(&in)") == Lines{"a.go:6 warning x/rule: in"});
  CHECK(lines("var in Foreign\ndecode(&in)").empty());
  CHECK(lines("decode(&in)").empty());
}
