// A file that is being typed: at every length of it and for every place, a fix is made, or left out, or says why not.
#include <doctest/doctest.h>

#include "support/edit_fixture.h"

using namespace lastmile;

namespace {

struct Sample {
  const char* file;
  const char* text;
};

const Sample samples[] = {
    {"a.ts", "#!/x\n'use strict'\nimport a from 'a'\r\nf({\n  a: 1, // b\n  c: [1, (2)],\n})\n"},
    {"a.py", "\"\"\"x\"\"\"\nfrom a import b\n\ndef f(x, *, y=1):\n    return {'a': (1,), \"b\": y}"},
    {"a.go", "package a\n\nimport (\n\t\"fmt\"\n)\n\nvar c = X{A: 1,\n}\n"},
    {"a.json", "{\n  \"a\": { \"b\": [1, {}] },\n  \"c\": null\n}\n"},
    {"a.yml", "a:\n  - b: 1\n    c: { d: &x 2 }\ne: *x\nf: |\n  g\n"},
    {"a.toml", "a = 1\n[b.c]\nd = { e = 2 }\n\n[[f]]\ng = [\n 1,\n]\n"},
};

const char* const fixes[] = {
    "[[edit]]\nreplace = \"@x\"\nwith = \"a(\\\"b\\\");\\n  c\"",
    "[[edit]]\nbefore = \"@x\"\nwith = \"a;\\n\\tb;\"",
    "[[edit]]\nafter = \"@x\"\nwith = \"a;\"",
    "[[edit]]\nremove = \"@x\"",
    "[[edit]]\nextend = \"@x\"\nlines = [\"a: 1\", \"b\"]",
    "[[edit]]\nimport = \"z\"\nfrom = \"zod\"",
    "[[edit]]\nset = \"a.b.c\"\nwith = \"1\"",
    "[[edit]]\nset = \"e\"\nwith = \"1\"",
};

}  // namespace

TEST_CASE("no file is too broken to be looked at") {
  for (const Sample& sample : samples) {
    const std::string_view text = sample.text;
    for (std::size_t size = 0; size <= text.size(); size += 3) {
      for (std::size_t begin = 0; begin < size; begin += 5) {
        EditProject project;
        project.file(sample.file,
                     "‹x|" + std::string(text.substr(0, begin)) + "›" + std::string(text.substr(begin, size - begin)));
        EditProject other;
        other.file(sample.file,
                   std::string(text.substr(0, begin)) + "‹x|" + std::string(text.substr(begin, size - begin)) + "›");
        for (const char* fix : fixes) {
          project.after({fix});
          other.after({fix});
        }
      }
    }
  }
}
