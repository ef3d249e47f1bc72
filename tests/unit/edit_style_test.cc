// A template is written with double quotes, semicolons and its own indentation; in the file it reads as the file does.
#include <doctest/doctest.h>

#include "support/edit_fixture.h"

using namespace lastmile;

namespace {

std::string after(const std::string& file, const std::string& before, const std::string& text) {
  return fixed(file, before, "[[edit]]\nafter = \"@primary\"\nwith = '''" + text + "'''");
}

}  // namespace

TEST_CASE("quotes are the file's") {
  CHECK(after("a.js", "a('x');\nb('y');\n‹primary|c(\"z\");›\n", "d(\"q\");") ==
        "a('x');\nb('y');\nc(\"z\");\nd('q');\n");
  CHECK(after("a.py", "‹primary|a = 'x'›\n", "b = f\"{a}\"") == "a = 'x'\nb = f'{a}'\n");
  // not where a quote or an escape is inside, nor in a description or a template string
  CHECK(after("a.js", "‹primary|a('x');›\n", "b(\"it's\", \"a\\n\", `c \"d\"`);") ==
        "a('x');\nb(\"it's\", \"a\\n\", `c \"d\"`);\n");
  CHECK(after("a.py", "‹primary|a = 'x'›\n", "def f():\n    \"\"\"Says.\"\"\"") ==
        "a = 'x'\ndef f():\n    \"\"\"Says.\"\"\"\n");
  // a tie, and a language in which quotes differ
  CHECK(after("a.js", "‹primary|a('x', \"y\");›\n", "b(\"q\");") == "a('x', \"y\");\nb(\"q\");\n");
  CHECK(after("a.go", "package a\n\n‹primary|var a = 'x'›\n", "var b = \"q\"") ==
        "package a\n\nvar a = 'x'\nvar b = \"q\"\n");
  // attributes of markup say nothing
  CHECK(after("a.tsx", "const a = <p id=\"1\" class=\"2\">{b('x')}</p>;\n‹primary|f();›\n", "g(\"q\");") ==
        "const a = <p id=\"1\" class=\"2\">{b('x')}</p>;\nf();\ng('q');\n");
}

TEST_CASE("values of the user keep their quotes") {
  EditProject project;
  project.file("a.js", "a('x');\n‹primary|b('y');›\n").value("text", "\"z\"").value("word", "it's");
  const auto texts = project.after({"[[edit]]\nafter = \"@primary\"\nwith = 'c(${text}, \"${word}\", \"d\");'"});
  CHECK(texts.at("a.js") == "a('x');\nb('y');\nc(\"z\", \"it's\", 'd');\n");
}

TEST_CASE("semicolons go where the file has none") {
  CHECK(after("a.ts", "const a = 1\n‹primary|f()›\ng()\n", "h();\nfor (let i = 0; i < 2; i++) {\n  k(i);\n}") ==
        "const a = 1\nf()\nh()\nfor (let i = 0; i < 2; i++) {\n  k(i)\n}\ng()\n");
  CHECK(after("a.js", "const a = 1;\n‹primary|f();›\n", "h();") == "const a = 1;\nf();\nh();\n");
  // but stay where the next line would run on
  CHECK(after("a.js", "const a = 1\n‹primary|f()›\n[1].map(g)\n", "h();") == "const a = 1\nf()\nh();\n[1].map(g)\n");
  CHECK(after("a.js", "const a = 1\n‹primary|f()›\n", "h();\n(g)();") == "const a = 1\nf()\nh();\n(g)()\n");
  CHECK(after("a.js", "const a = 1\n‹primary|f()›\n// [\ng()\n", "h();") == "const a = 1\nf()\nh()\n// [\ng()\n");
}

TEST_CASE("indentation and line ends are the file's") {
  CHECK(after("a.go", "package a\n\nfunc f() {\n\t‹primary|g()›\n}\n", "if a {\n\th()\n}") ==
        "package a\n\nfunc f() {\n\tg()\n\tif a {\n\t\th()\n\t}\n}\n");
  CHECK(after("a.py", "def f():\n  ‹primary|g()›\n", "if a:\n    h()") == "def f():\n  g()\n  if a:\n    h()\n");
  CHECK(after("a.js", "‹primary|f()›\r\n", "g();\n\nh();") == "f()\r\ng()\r\n\r\nh()\r\n");
}
