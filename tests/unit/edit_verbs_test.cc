// What replace, before, after, remove, extend, create and append make of a file: before, the edit in TOML, after.
#include <doctest/doctest.h>

#include "support/edit_fixture.h"

using namespace lastmile;

namespace {

struct Row {
  const char* what;
  const char* file;
  const char* before;
  const char* fix;
  const char* after;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.what);
    CHECK(fixed(row.file, row.before, row.fix) == row.after);
  }
}

}  // namespace

TEST_CASE("replace puts a text where a capture stands") {
  check({
      {"a value", "a.js", "x({ verify: ‹value|false› });\n", R"~([[edit]]
replace = "@value"
with = "true")~",
       "x({ verify: true });\n"},
      {"with values of the subject in it", "a.py", "key = ‹secret|\"sk_live\"›\n", R"~([[edit]]
replace = "@secret"
with = "read(${secret})")~",
       "key = read(\"sk_live\")\n"},
      {"many lines keep the indentation of the first", "a.js", "function f() {\n  ‹primary|g();›\n}\n", R"~([[edit]]
replace = "@primary"
with = """
if (h) {
  g();
}
""")~",
       "function f() {\n  if (h) {\n    g();\n  }\n}\n"},
      {"$${ is a literal ${", "ci.yml", "token: ‹value|abc›\n", R"~([[edit]]
replace = "@value"
with = "$${{ secrets.TOKEN }}")~",
       "token: ${{ secrets.TOKEN }}\n"},
      {"a name that nothing binds is an obstacle", "a.js", "‹primary|f();›\n", R"~([[edit]]
replace = "@primary"
with = "${nobody}")~",
       "obstacle: nothing is known about `${nobody}` here"},
      {"so is a place that is not there", "a.js", "‹primary|f();›\n", R"~([[edit]]
replace = "@nobody"
with = "g();")~",
       "obstacle: there is no `@nobody` here"},
  });
}

TEST_CASE("before and after insert whole lines, indented like the place") {
  check({
      {"before", "a.js", "const app = f();\n\n  ‹primary|app.listen(1)›;\n", R"~([[edit]]
before = "@primary"
with = """
app.use(a);
app.use(b);

""")~",
       "const app = f();\n\n  app.use(a);\n  app.use(b);\n\n  app.listen(1);\n"},
      {"after the line where it ends", "a.js", "‹primary|const app = f(\n  1)›; // it\ng();\n", R"~([[edit]]
after = "@primary"
with = "app.use(a);")~",
       "const app = f(\n  1); // it\napp.use(a);\ng();\n"},
      {"at the end of a file without a final line end", "a.py", "‹primary|app = F()›", R"~([[edit]]
after = "@primary"
with = "app.x = 1\n")~",
       "app = F()\napp.x = 1"},
      {"the template's indentation becomes the file's: four spaces", "a.js", "function f() {\n    ‹primary|g();›\n}\n",
       R"~([[edit]]
after = "@primary"
with = "if (a) {\n  if (b) {\n    h();\n  }\n}")~",
       "function f() {\n    g();\n    if (a) {\n        if (b) {\n            h();\n        }\n    }\n}\n"},
      {"tabs", "a.js", "function f() {\n\t‹primary|g();›\n}\n", R"~([[edit]]
before = "@primary"
with = "if (a) {\n  h();\n}")~",
       "function f() {\n\tif (a) {\n\t\th();\n\t}\n\tg();\n}\n"},
      {"line ends of Windows", "a.js", "‹primary|f();›\r\ng();\r\n", R"~([[edit]]
after = "@primary"
with = "h();\ni();")~",
       "f();\r\nh();\r\ni();\r\ng();\r\n"},
      {"unless the file has it already", "a.js", "helmet();\n‹primary|f();›\n", R"~([[edit]]
after = "@primary"
with = "helmet();"
unless = "\\bhelmet\\(")~",
       "helmet();\nf();\n"},
  });
}

TEST_CASE("remove takes the place, and what only it needed") {
  constexpr auto fix = "[[edit]]\nremove = \"@x\"";
  check({
      {"a statement and its line", "a.js", "f();\n‹x|g()›;\nh();\n", fix, "f();\nh();\n"},
      {"many lines", "a.py", "a = 1\n‹x|f(\n  1,\n)›\nb = 2\n", fix, "a = 1\nb = 2\n"},
      {"of two blank lines one", "a.js", "f();\n\n‹x|g();›\n\nh();\n", fix, "f();\n\nh();\n"},
      {"the last line of a file without a final line end", "a.js", "f();\n‹x|g();›", fix, "f();"},
      {"the only line", "a.js", "‹x|g();›", fix, ""},
      {"its remark", "a.js", "f();\n‹x|g();› // why\n", fix, "f();\n"},
      {"an item in the middle", "a.js", "f(a, ‹x|b›, c);\n", fix, "f(a, c);\n"},
      {"the first item", "a.js", "f(‹x|a›, b);\n", fix, "f(b);\n"},
      {"the last item", "a.js", "f(a, ‹x|b›);\n", fix, "f(a);\n"},
      {"the only item", "a.js", "f({ ‹x|a: 1› });\n", fix, "f({});\n"},
      {"an item on its own line", "a.js", "f({\n  a: 1,\n  ‹x|b: 2›,\n  c: 3,\n});\n", fix,
       "f({\n  a: 1,\n  c: 3,\n});\n"},
      {"the last one without a comma", "a.json", "{\n  \"a\": 1,\n  ‹x|\"b\": 2›\n}\n", fix, "{\n  \"a\": 1\n}\n"},
      {"a word", "Dockerfile", "FROM a\nRUN npm ci ‹x|--force› --quiet\n", fix, "FROM a\nRUN npm ci --quiet\n"},
      {"a line of YAML", "a.yml", "a:\n  ‹x|b: 1›\n  c: 2\n", fix, "a:\n  c: 2\n"},
      {"line ends of Windows", "a.js", "f();\r\n‹x|g();›\r\nh();\r\n", fix, "f();\r\nh();\r\n"},
  });
}

TEST_CASE("extend adds items to a list in brackets") {
  constexpr auto fix = "[[edit]]\nextend = \"@x\"\nlines = [\"secure: true\", \"sameSite: \\\"lax\\\"\"]";
  constexpr auto one = "[[edit]]\nextend = \"@x\"\nlines = [\"c\"]";
  check({
      {"one line", "a.js", "f(‹x|{ a: 1 }›);\n", fix, "f({ a: 1, secure: true, sameSite: \"lax\" });\n"},
      {"an empty object", "a.js", "f(‹x|{}›);\n", fix, "f({ secure: true, sameSite: \"lax\" });\n"},
      {"many lines without a final comma", "a.js", "f(‹x|{\n  a: 1\n}›);\n", fix,
       "f({\n  a: 1,\n  secure: true,\n  sameSite: \"lax\"\n});\n"},
      {"many lines with a final comma", "a.js", "f(‹x|{\n  a: 1,\n}›);\n", fix,
       "f({\n  a: 1,\n  secure: true,\n  sameSite: \"lax\",\n});\n"},
      {"a remark behind the last item", "a.js", "f(‹x|{\n  a: 1 // one\n}›);\n", fix,
       "f({\n  a: 1, // one\n  secure: true,\n  sameSite: \"lax\"\n});\n"},
      {"a remark behind the final comma", "a.js", "f(‹x|{\n  a: 1, // one\n}›);\n", fix,
       "f({\n  a: 1, // one\n  secure: true,\n  sameSite: \"lax\",\n});\n"},
      {"what is there is not added again", "a.js", "f(‹x|{ secure: true }›);\n", fix,
       "f({ secure: true, sameSite: \"lax\" });\n"},
      {"brackets inside", "a.js", "f(‹x|{ a: { b: [1, 2] } }›);\n", fix,
       "f({ a: { b: [1, 2] }, secure: true, sameSite: \"lax\" });\n"},
      {"arguments of a call", "a.py", "‹x|f(a, b=1)›\n", "[[edit]]\nextend = \"@x\"\nlines = [\"secure=True\"]",
       "f(a, b=1, secure=True)\n"},
      {"no arguments yet", "a.py", "‹x|f()›\n", one, "f(c)\n"},
      {"a final comma on one line", "a.py", "x = ‹x|(a,)›\n", one, "x = (a, c,)\n"},
      {"an array", "a.json", "{ \"a\": ‹x|[1]› }\n", "[[edit]]\nextend = \"@x\"\nlines = [\"2\"]",
       "{ \"a\": [1, 2] }\n"},
      {"a composite literal", "a.go", "package a\n\nvar c = ‹x|http.Cookie{Name: \"a\"}›\n",
       "[[edit]]\nextend = \"@x\"\nlines = [\"Secure: true\"]",
       "package a\n\nvar c = http.Cookie{Name: \"a\", Secure: true}\n"},
      {"an empty one", "a.go", "package a\n\nvar c = ‹x|http.Cookie{}›\n",
       "[[edit]]\nextend = \"@x\"\nlines = [\"Secure: true\"]", "package a\n\nvar c = http.Cookie{Secure: true}\n"},
      {"items of many lines", "a.js", "f(‹x|{\n    a: 1,\n}›);\n",
       "[[edit]]\nextend = \"@x\"\nlines = [\"b: {\\n  c: 1,\\n}\"]",
       "f({\n    a: 1,\n    b: {\n        c: 1,\n    },\n});\n"},
      {"something else is an obstacle", "a.js", "f(‹x|a›);\n", one, "obstacle: `@x` is no list in brackets"},
  });
}

TEST_CASE("create makes a file, and never writes over one") {
  EditProject project;
  project.file("api/a.js", "‹primary|f();›\n", "api").value("port", "3000").file("api/there.txt", "mine\n", "api");
  const auto made = project.after({R"~([[edit]]
create = "deploy/fly.toml"
with = "port = ${port}"

[[edit]]
create = "/.dockerignore"
with = ".git\n")~"});
  CHECK(made.at("api/deploy/fly.toml") == "port = 3000\n");
  CHECK(made.at(".dockerignore") == ".git\n");
  const Changes changes = project.changes("[[edit]]\ncreate = \"there.txt\"\nwith = \"theirs\"");
  CHECK(changes.empty());
  CHECK(changes.obstacle == "api/there.txt exists already");
  CHECK(project.changes("[[edit]]\ncreate = \"../../out\"\nwith = \"x\"").obstacle ==
        "`../../out` is no path inside the project");
}

TEST_CASE("append adds the lines that are not there") {
  EditProject project;
  project.file("a.js", "‹primary|f();›\n")
      .file(".gitignore", "node_modules\n .env \n")
      .file(".env.example", "# mail\nMAIL_KEY=abc")
      .file("windows.txt", "a\r\n")
      .value("every.name", "A_KEY\nB_KEY");
  const auto append = [&](const char* file, const char* lines) {
    const auto texts = project.after({"[[edit]]\nappend = \"" + std::string(file) + "\"\nlines = " + lines});
    return texts.count(file) ? texts.at(file) : "unchanged";
  };
  CHECK(append(".gitignore", R"([".env", ".env.*", "!.env.example"])") ==
        "node_modules\n .env \n.env.*\n!.env.example\n");
  CHECK(append(".gitignore", R"([".env"])") == "unchanged");
  CHECK(append(".env.example", R"(["MAIL_KEY=", "PORT=3000", "", "# where: the shop", "SHOP_KEY="])") ==
        "# mail\nMAIL_KEY=abc\nPORT=3000\n\n# where: the shop\nSHOP_KEY=");
  CHECK(append(".env.example", R"(["# mail", "MAIL_KEY="])") == "unchanged");
  CHECK(append("windows.txt", R"(["b", "c"])") == "a\r\nb\r\nc\r\n");
  CHECK(append("names.txt", R"(["${every.name}"])") == "A_KEY\nB_KEY\n");
}

TEST_CASE("a line with ${every} is written for every fact of a clause") {
  EditProject project;
  project.file("a.js", "‹primary|f();›\nconst a = ‹client name=pool|1›;\nconst b = ‹client name=cache|2›;\n");
  const std::string fix = R"~([with]
client = { fact = "client", within = "file" }

[[edit]]
after = "@end"
with = """
end(async () => {
  await ${every.client.name}.close();
});
"""
)~";
  CHECK(project.after({fix}).at("a.js") ==
        "f();\nconst a = 1;\nconst b = 2;\nend(async () => {\n  await pool.close();\n  await cache.close();\n});\n");
}

TEST_CASE("an edit may have conditions of its own") {
  const auto with = [](const char* condition) {
    return fixed("a.js", "‹primary|f()›;\n‹client name=pool|g()›;\n",
                 "[[edit]]\nreplace = \"@primary\"\nwith = \"h()\"\n" + std::string(condition));
  };
  CHECK(with("where = { file = 're:\\.js$' }") == "h();\ng();\n");
  CHECK(with("where = { file = 're:\\.ts$' }") == "f();\ng();\n");
  CHECK(with("require = [{ fact = \"client\" }]") == "h();\ng();\n");
  CHECK(with("unless = [{ fact = \"client\", name = \"pool\" }]") == "f();\ng();\n");
  CHECK(with("unless = \"g\\\\(\"") == "f();\ng();\n");
}

TEST_CASE("${verbatim} takes the text of a place; such an edit is confidential, and never loses another value") {
  const char* const append = "[[edit]]\nappend = \".env\"\nlines = [\"KEY=${verbatim.value}\"]\n";
  const auto changes = [&](std::string_view value, std::string_view env) {
    EditProject project;
    project.file("a.js", "f(\"‹value|" + std::string(value) + "›\");\n");
    if (!env.empty()) project.file(".env", env);
    return project.changes(append);
  };
  const Changes made = changes("abc-123", "");
  REQUIRE(made.files.size() == 1);
  CHECK(made.files[0].confidential);
  CHECK(made.files[0].text == "KEY=abc-123\n");
  const Changes added = changes("abc-123", "A=1\n");
  REQUIRE(added.edits.size() == 1);
  CHECK(added.edits[0].confidential);
  CHECK(changes("abc-123", "KEY=abc-123\n").empty());
  CHECK(changes("abc-123", "KEY=other\n").obstacle == ".env has another value for this name already");
  CHECK(changes("two\\nlines", "").empty());
}
