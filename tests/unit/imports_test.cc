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
