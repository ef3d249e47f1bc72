// Edits that are made for every fact of a kind, files that are made beside another, and values that are a rule's own.
#include <doctest/doctest.h>

#include "support/edit_fixture.h"
#include "support/mini_engine.h"

using namespace lastmile;

TEST_CASE("an edit with `each` is made for every such fact, in its file, and not at all when there is none") {
  const char* fields = "‹primary|class A:›\n    ‹field of=A is=text|name›\n    ‹field of=B is=text|size›\n";
  const std::string edit = R"~([[edit]]
each = { fact = "field", of = "A" }
replace = "@each"
with = "${each.is}"
)~";
  CHECK(fixed("a.py", fields, edit) == "class A:\n    text\n    size\n");
  CHECK(fixed("a.py", fields, "[[edit]]\neach = { fact = \"field\", of = \"C\" }\nremove = \"@each\"") ==
        "class A:\n    name\n    size\n");
}

TEST_CASE("what each of them needs is imported once, where it stands") {
  EditProject project;
  project.file("main.ts", "‹primary|run();›\n")
      .file("a.ts", "class A {\n  ‹field is=text|a: string;›\n  ‹field is=text|b: string;›\n}\n")
      .file("b.ts", "class B {}\n");
  const auto texts = project.after({R"~([[edit]]
each = { fact = "field", is = "text" }
before = "@each"
with = "@IsString()"
[[edit]]
each = { fact = "field", is = "text" }
import = "@each"
name = "IsString"
from = "checks"
)~"});
  CHECK(texts.at("a.ts") ==
        "import { IsString } from \"checks\";\n\nclass A {\n  @IsString()\n  a: string;\n  @IsString()\n  b: "
        "string;\n}\n");
  CHECK(!texts.count("b.ts"));
}

TEST_CASE("a file is made beside the fact that `beside` names") {
  EditProject project;
  project.file("api/shop/settings.py", "‹setting name=X|X = 1›\n", "api").file("api/a.py", "‹primary|f()›\n", "api");
  const auto texts = project.after({R"~([with]
settings = { fact = "setting" }
[[edit]]
create = "limits.py"
beside = "@settings"
with = "LIMIT = 10"
)~"});
  CHECK(texts.at("api/shop/limits.py") == "LIMIT = 10\n");
}

TEST_CASE("an implied attribute that copies another is left out when there is none") {
  const MiniEngine engine({
      {"facts/python/all.scm",
       "((keyword_argument name: (identifier) @name value: (string)? @value) @fact (#fact! \"a\"))"},
      {"facts/x.toml",
       "[[imply]]\nwhen = \"a\"\nfact = \"b\"\nattributes = { name = \"${name}\", text = \"${value}\" }\n"},
      {"rules/x/rule/rule.toml",
       "title = \"T\"\nmessage = \"${name}\"\nseverity = \"warning\"\nconfidence = \"high\"\n"
       "checklist = \"security\"\n[judge]\neach = \"b\"\nwhere = { text = false }\n"},
  });
  CHECK(engine.check({{"a.py", "f(one=\"x\", two=2)\n"}}) == std::vector<std::string>{"a.py:1 warning x/rule: two"});
}
