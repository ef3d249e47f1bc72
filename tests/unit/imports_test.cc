// Which file an import means.
#include <doctest/doctest.h>

#include "support/mini_engine.h"
#include "support/show.h"

using namespace lastmile;

TEST_CASE("a first-party module is found as its language finds it") {
  const struct {
    std::string file;
    std::string code;
    std::vector<std::string> others;
    std::string target;
  } rows[] = {
      {"a.js", "const b = require(\"./b\");\n", {"b.js"}, "b.js"},
      {"src/a.js", "import b from \"../lib/b\";\n", {"lib/b.js"}, "lib/b.js"},
      {"src/a.js", "import b from \"./x/../b.js\";\n", {"src/b.js"}, "src/b.js"},
      {"src/a.ts", "import b from \"./b.js\";\n", {"src/b.ts"}, "src/b.ts"},
      {"src/a.ts", "import b from \"./b\";\n", {"src/b/index.ts"}, "src/b/index.ts"},
      {"src/a.ts", "import b from \"@/lib/b\";\n", {"src/lib/b.ts"}, "src/lib/b.ts"},
      {"app/a.tsx", "import b from \"@/lib/b\";\n", {"lib/b.ts"}, "lib/b.ts"},
      {"src/a.ts", "import b from \"./b.module\";\n", {"src/b.module.ts"}, "src/b.module.ts"},
      {"a.js", "import b from \"express\";\n", {"express.js"}, "-"},
      {"a.js", "import b from \"./b\";\n", {"c.js"}, "-"},
      {"a.js", "import b from \"../../../b\";\n", {"b.js"}, "b.js"},
      {"app/a.py", "from .b import c\n", {"app/b.py"}, "app/b.py"},
      {"app/x/a.py", "from ..b import c\n", {"app/b.py"}, "app/b.py"},
      {"main.py",
       "from app.routers import items\n",
       {"app/routers/items.py", "app/routers/__init__.py"},
       "app/routers/items.py"},
      {"main.py", "from app.routers import router\n", {"app/routers/__init__.py"}, "app/routers/__init__.py"},
      {"app/main.py", "from routers.items import router\n", {"app/routers/items.py"}, "app/routers/items.py"},
      {"main.py", "from fastapi import FastAPI\n", {"app.py"}, "-"},
  };
  for (const auto& row : rows) {
    Files files = {{row.file, row.code}};
    for (const std::string& other : row.others) files.emplace(other, "\n");
    CHECK_MESSAGE(whole_facts(files, "import", {"target"}) == std::vector<std::string>{row.target},
                  row.file << ": " << row.code);
  }
}

TEST_CASE("an alias counts from the component, not from the root") {
  const Files files = {
      {"web/package.json", "{}"}, {"web/app/a.ts", "import b from \"@/b\";\n"}, {"web/b.ts", "\n"}, {"b.ts", "\n"}};
  CHECK(whole_facts(files, "import", {"target"}) == std::vector<std::string>{"web/b.ts"});
}

TEST_CASE("settings and package names say where a module is") {
  const struct {
    std::string code;
    Files others;
    std::string target;
  } rows[] = {
      {"import b from \"#lib/b\";\n",
       {{"web/tsconfig.json", "{\"compilerOptions\": {\"paths\": {\"#lib/*\": [\"./source/*\"]}}}"},
        {"web/source/b.ts", "\n"}},
       "web/source/b.ts"},
      {"import b from \"shared/b\";\n",
       {{"web/tsconfig.json", "{\"compilerOptions\": {\"baseUrl\": \"./source\"}}"}, {"web/source/shared/b.ts", "\n"}},
       "web/source/shared/b.ts"},
      // Settings of a folder above; the longest name is the most exact.
      {"import b from \"@app/db/b\";\n",
       {{"tsconfig.base.json",
         "{\"compilerOptions\": {\"baseUrl\": \".\", "
         "\"paths\": {\"@app/*\": [\"app/*\"], \"@app/db/*\": [\"db/*\"]}}}"},
        {"app/db/b.ts", "\n"},
        {"db/b.ts", "\n"}},
       "db/b.ts"},
      {"import { b } from \"@acme/db\";\n",
       {{"packages/db/package.json", "{\"name\": \"@acme/db\"}"}, {"packages/db/src/index.ts", "\n"}},
       "packages/db/src/index.ts"},
      {"import { b } from \"@acme/db/client\";\n",
       {{"packages/db/package.json",
         "{\"name\": \"@acme/db\", \"exports\": {\"./client\": {\"import\": \"./lib/client.ts\"}}}"},
        {"packages/db/lib/client.ts", "\n"}},
       "packages/db/lib/client.ts"},
      // An app may be called like a package that it uses.
      {"import express from \"express\";\n",
       {{"web/package.json", "{\"name\": \"express\"}"}, {"web/index.ts", "\n"}},
       "-"},
  };
  for (const auto& row : rows) {
    Files files = row.others;
    files.emplace("web/package.json", "{}");
    files.emplace("web/source/a.ts", row.code);
    CHECK_MESSAGE(whole_facts(files, "import", {"target"}) == std::vector<std::string>{row.target}, row.code);
  }
}

TEST_CASE("a file that only hands a name on is passed, three times at most") {
  const std::string defined = "export function b() {}\n";
  const std::string first = "import { b } from \"./1\";\n";
  const auto target = [&](const Files& others) {
    Files files = others;
    files.emplace("a.ts", first);
    return whole_facts(files, "import", {"target"});
  };
  const std::string two = "export { b } from \"./2\";\n", three = "export * from \"./3\";\n";
  const std::string four = "export * from \"./4\";\n", five = "export * from \"./5\";\n";
  using Targets = std::vector<std::string>;
  CHECK(target({{"1.ts", defined}}) == Targets{"1.ts"});
  CHECK(target({{"1.ts", two}, {"2.ts", defined}}) == Targets{"2.ts"});
  CHECK(target({{"1.ts", two}, {"2.ts", three}, {"3.ts", four}, {"4.ts", defined}}) == Targets{"4.ts"});
  CHECK(target({{"1.ts", two}, {"2.ts", three}, {"3.ts", four}, {"4.ts", five}, {"5.ts", defined}}) == Targets{"2.ts"});
  CHECK(target({{"1.ts", "export * from \"./1\";\n"}}) == Targets{"1.ts"});
}
