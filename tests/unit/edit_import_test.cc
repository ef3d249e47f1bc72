// The verb `import`: like the file's other imports, once, and where it is known in time.
#include <doctest/doctest.h>

#include "support/edit_fixture.h"

using namespace lastmile;

namespace {

constexpr auto helmet = "[[edit]]\nimport = \"@primary\"\nname = \"helmet\"\nfrom = \"helmet\"\nwhole = true";
constexpr auto z = "[[edit]]\nimport = \"z\"\nfrom = \"zod\"";
constexpr auto os = "[[edit]]\nimport = \"os\"\nwhole = true";
constexpr auto http = "[[edit]]\nimport = \"\"\nfrom = \"net/http\"";

}  // namespace

TEST_CASE("an import follows the last one, in its style") {
  CHECK(fixed("a.js", "‹import name=a module=a style=esm|import a from 'a'›\n\n‹primary|f()›\n", helmet) ==
        "import a from 'a'\nimport helmet from 'helmet'\n\nf()\n");
  CHECK(fixed("a.js", "‹import name=a module=a style=commonjs|const a = require(\"a\");›\nf();\n", helmet) ==
        "const a = require(\"a\");\nconst helmet = require(\"helmet\");\nf();\n");
  CHECK(fixed("a.ts", "‹import name=a module=a style=esm|import {\n  a,\n} from \"a\";›\nf();\n", z) ==
        "import {\n  a,\n} from \"a\";\nimport { z } from \"zod\";\nf();\n");
  CHECK(fixed("a.py", "‹import name=a module=b|from b import a›\n\nf()\n", z) ==
        "from b import a\nfrom zod import z\n\nf()\n");
  // a fact that does not say its style is read
  CHECK(fixed("a.js", "‹import name=a module=a|const a = require(\"a\");›\nf();\n", z) ==
        "const a = require(\"a\");\nconst { z } = require(\"zod\");\nf();\n");
}

TEST_CASE("Go imports one by one or in a block") {
  CHECK(fixed("a.go", "package a\n\nimport (\n\t‹import name=fmt module=fmt style=block|\"fmt\"›\n)\n", http) ==
        "package a\n\nimport (\n\t\"fmt\"\n\t\"net/http\"\n)\n");
  CHECK(fixed("a.go", "package a\n\n‹import name=fmt module=fmt|import \"fmt\"›\n\nfunc f() {}\n", http) ==
        "package a\n\nimport \"fmt\"\nimport \"net/http\"\n\nfunc f() {}\n");
  CHECK(fixed("a.go", "package a\n\nimport (\n\t‹import name=fmt module=fmt|\"fmt\"›\n)\n", http) ==
        "package a\n\nimport (\n\t\"fmt\"\n\t\"net/http\"\n)\n");
}

TEST_CASE("a block of imports stays sorted, what comes from others apart") {
  const std::string block =
      "package a\n\nimport (\n\t‹import name=fmt module=fmt style=block|\"fmt\"›\n\t‹import name=os module=os "
      "style=block|\"os\"›\n\n"
      "\t‹import name=gin module=github.com/gin-gonic/gin style=block|\"github.com/gin-gonic/gin\"›\n)\n";
  const std::string tail = "\n\n\t\"github.com/gin-gonic/gin\"\n)\n";
  CHECK(fixed("a.go", block, http) == "package a\n\nimport (\n\t\"fmt\"\n\t\"net/http\"\n\t\"os\"" + tail);
  CHECK(fixed("a.go", block, "[[edit]]\nimport = \"context\"\nfrom = \"context\"") ==
        "package a\n\nimport (\n\t\"context\"\n\t\"fmt\"\n\t\"os\"" + tail);
  CHECK(fixed("a.go", block, "[[edit]]\nimport = \"chi\"\nfrom = \"github.com/go-chi/chi/v5\"") ==
        "package a\n\nimport "
        "(\n\t\"fmt\"\n\t\"os\"\n\n\t\"github.com/gin-gonic/gin\"\n\t\"github.com/go-chi/chi/v5\"\n)\n");
}

TEST_CASE("imports further down, or inside a function, are not followed") {
  CHECK(fixed("a.js",
              "‹import name=a module=a style=commonjs|const a = require(\"a\");›\n// more\n"
              "‹import name=b module=b style=commonjs|const b = require(\"b\");›\nf(a, b);\n"
              "‹import name=c module=c style=commonjs|const c = require(\"c\");›\n",
              helmet) ==
        "const a = require(\"a\");\n// more\nconst b = require(\"b\");\nconst helmet = require(\"helmet\");\n"
        "f(a, b);\nconst c = require(\"c\");\n");
  CHECK(fixed("a.py", "def f():\n    ‹import name=a module=a|import a›\n", os) ==
        "import os\n\ndef f():\n    import a\n");
}

TEST_CASE("without imports it goes to the top, below what must stay there") {
  CHECK(fixed("a.js", "#!/usr/bin/env node\n// the server\n\"use strict\";\nf();\n", helmet) ==
        "#!/usr/bin/env node\n// the server\n\"use strict\";\n\nimport helmet from \"helmet\";\n\nf();\n");
  CHECK(fixed("a.py", "\"\"\"What it does.\"\"\"\n\nf()\n", os) == "\"\"\"What it does.\"\"\"\n\nimport os\n\nf()\n");
  CHECK(fixed("a.go", "// Package a does.\npackage a\n\nfunc f() {}\n", http) ==
        "// Package a does.\npackage a\n\nimport \"net/http\"\n\nfunc f() {}\n");
  CHECK(fixed("a.js", "f();\n", helmet) == "import helmet from \"helmet\";\n\nf();\n");
  CHECK(fixed("a.js", "", helmet) == "import helmet from \"helmet\";\n");
  CHECK(fixed("a.cjs", "f();\n", helmet) == "const helmet = require(\"helmet\");\n\nf();\n");
}

TEST_CASE("the component says what an undecided file is") {
  EditProject project;
  project.file("a.js", "‹primary|f();›\n").file("package.json", "‹module_type value=commonjs|{}›\n");
  CHECK(project.after({helmet}).at("a.js") == "const helmet = require(\"helmet\");\n\nf();\n");
}

TEST_CASE("what is imported stays so") {
  const auto imported = "‹import name=helmet module=helmet style=esm|import helmet from \"helmet\";›\n";
  CHECK(fixed("a.js", imported, helmet) == "import helmet from \"helmet\";\n");
  CHECK(fixed("a.js", "‹import name=helmet module=./own style=esm|import helmet from \"./own\";›\n", helmet) ==
        "obstacle: `helmet` is imported from `./own` already");
}

TEST_CASE("an import stands above what another fix inserts at the same place") {
  EditProject project;
  project.file("a.js", "‹primary|f();›\n");
  const std::string use = "[[edit]]\nbefore = \"@primary\"\nwith = \"app.use(helmet());\"";
  const std::string expected =
      "import helmet from \"helmet\";\nimport { z } from \"zod\";\n\napp.use(helmet());\nf();\n";
  CHECK(project.after({use, helmet, z}).at("a.js") == expected);
  CHECK(project.after({z, helmet, use, z}).at("a.js") == expected);
}

TEST_CASE("a bound fact's file can be the one that imports") {
  EditProject project;
  project.file("routes.js", "‹primary|r();›\n").file("app.js", "‹app name=app|const app = x();›\n");
  const auto texts = project.after({std::string("with = { app = { fact = \"app\" } }\n") +
                                    "[[edit]]\nimport = \"@app\"\nname = \"z\"\nfrom = \"zod\"\n" +
                                    "[[edit]]\nafter = \"@app\"\nwith = \"${app.name}.use(z);\""});
  CHECK(texts.size() == 1);
  CHECK(texts.at("app.js") == "import { z } from \"zod\";\n\nconst app = x();\napp.use(z);\n");
}
